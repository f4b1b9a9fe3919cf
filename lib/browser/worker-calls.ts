/**
 * Calls from a page to a worker of its own, and the answers. Both are the extension's, started by the page itself, so
 * nobody else can speak on that line.
 */
export type Calls = {
  readonly [name: string]: { readonly ask: unknown; readonly answer: unknown };
};

/** How a call is watched and stopped, on either side of the line. */
export interface CallWatch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** What answers each call. What it throws, the caller sees as an error. */
export type Answers<C extends Calls> = {
  readonly [Name in keyof C]: (ask: C[Name]['ask'], watch: CallWatch) => Promise<C[Name]['answer']>;
};

type ToWorker =
  | { readonly call: number; readonly name: string; readonly ask: unknown }
  | { readonly stop: number };
type FromWorker = { readonly call: number } & (
  | { readonly progress: number }
  | { readonly answer: unknown }
  | { readonly error: string }
);

/** One end of the line. */
interface LineEnd {
  postMessage(message: unknown, options: StructuredSerializeOptions): void;
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
}

/** Answers the calls of the page that started this worker. */
export function answerCalls<C extends Calls>(line: LineEnd, answers: Answers<C>): void {
  const stops = new Map<number, AbortController>();
  const tell = (message: FromWorker): void => line.postMessage(message, {});
  const answer = async (call: number, name: string, ask: unknown): Promise<void> => {
    const stop = new AbortController();
    stops.set(call, stop);
    try {
      const watch = { onProgress: (progress: number) => tell({ call, progress }), signal: stop.signal };
      const told = await answers[name as keyof C](ask, watch);
      tell({ call, answer: told });
    } catch (error) {
      tell({ call, error: error instanceof Error ? error.message : String(error) });
    } finally {
      stops.delete(call);
    }
  };
  line.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('stop' in data) stops.get(data.stop)?.abort();
    else void answer(data.call, data.name, data.ask);
  });
}

/** Calls the answers in a worker. */
export type Caller<C extends Calls> = <Name extends keyof C & string>(
  name: Name,
  ask: C[Name]['ask'],
  watch?: CallWatch,
) => Promise<C[Name]['answer']>;

interface Waiting {
  readonly settle: (message: FromWorker) => void;
  readonly fail: (error: Error) => void;
}

/** Speaks with a worker. Should it die, all that wait for it are told. */
export function callWorker<C extends Calls>(worker: Worker): Caller<C> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
    waiting.get(data.call)?.settle(data),
  );
  worker.addEventListener('error', () => {
    for (const { fail } of waiting.values()) fail(new Error('The worker has stopped.'));
    waiting.clear();
  });
  return (name, ask, watch) =>
    new Promise((resolve, reject) => {
      calls += 1;
      const call = calls;
      const stop = (): void => worker.postMessage({ stop: call } satisfies ToWorker, {});
      const end = (): void => {
        waiting.delete(call);
        watch?.signal.removeEventListener('abort', stop);
      };
      waiting.set(call, {
        fail: reject,
        settle: (message) => {
          if ('progress' in message) return watch?.onProgress(message.progress);
          end();
          if ('error' in message) return reject(new Error(message.error));
          return resolve(message.answer as C[typeof name]['answer']);
        },
      });
      watch?.signal.addEventListener('abort', stop);
      worker.postMessage({ call, name, ask } satisfies ToWorker, {});
      if (watch?.signal.aborted === true) stop();
    });
}
