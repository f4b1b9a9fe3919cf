import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCalls, callWorker, type Caller, type CallWatch } from '../../../lib/browser/worker-calls';

type SumCalls = {
  readonly add: { readonly ask: readonly number[]; readonly answer: number };
  readonly fail: { readonly ask: null; readonly answer: never };
  readonly wait: { readonly ask: null; readonly answer: string };
};

let line: MessageChannel;
let call: Caller<SumCalls>;
let page: MessagePort & EventTarget;

beforeEach(() => {
  line = new MessageChannel();
  answerCalls<SumCalls>(line.port2, {
    add: async (numbers, { onProgress }) => {
      let sum = 0;
      for (const [place, number] of numbers.entries()) {
        sum += number;
        onProgress(place + 1);
      }
      return sum;
    },
    fail: async () => {
      throw new Error('It cannot be done.');
    },
    wait: (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('stopped'));
      }),
  });
  line.port1.start();
  line.port2.start();
  page = line.port1;
  call = callWorker<SumCalls>(page as unknown as Worker);
});
afterEach(() => {
  line.port1.close();
  line.port2.close();
});

const watch = (signal: AbortSignal, told: number[] = []): CallWatch => ({
  signal,
  onProgress: (done) => told.push(done),
});

describe('A page and its worker', () => {
  it('answers each call with its own answer, however many are under way', async () => {
    const sums = [[1, 2], [3], [4, 5, 6]].map((numbers) => call('add', numbers));
    expect(await Promise.all(sums)).toEqual([3, 3, 15]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await call('add', [1, 1, 1], watch(new AbortController().signal, told));
    expect(told).toEqual([1, 2, 3]);
  });

  it('stops the one call that is to stop', async () => {
    const stop = new AbortController();
    const waiting = call('wait', null, watch(stop.signal));
    expect(await call('add', [2, 2])).toBe(4);
    stop.abort();
    expect(await waiting).toBe('stopped');
  });

  it('tells why a call failed, and all that wait when the worker dies', async () => {
    await expect(call('fail', null)).rejects.toThrow('It cannot be done.');
    const waiting = call('wait', null);
    page.dispatchEvent(new Event('error'));
    await expect(waiting).rejects.toThrow('The worker has stopped.');
  });
});
