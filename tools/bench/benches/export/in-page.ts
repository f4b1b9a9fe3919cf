import { callWorker, type Caller } from '../../../../lib/browser/worker-calls';
import type { ExportBenchCalls, Look, WayName } from './calls';

type Answer<Name extends keyof ExportBenchCalls> = ExportBenchCalls[Name]['answer'];

let caller: Caller<ExportBenchCalls> | undefined;

/** The worker, started when it is first needed, so that no call before it counts its start. */
function call(): Caller<ExportBenchCalls> {
  caller ??= callWorker<ExportBenchCalls>(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  return caller;
}

/** Starts the worker and opens the log in it. */
export function open(): Promise<null> {
  return call()('open', null);
}

/** Fills the log with made-up entries; answers how many there are then. */
export function fill(count: number): Promise<number> {
  return call()('fill', count);
}

/** Writes the whole log in one way; answers the size of the file. Bytes. */
export function write(way: WayName): Promise<number> {
  return call()('write', way);
}

/** What the file that was written last holds; null where none was. */
export function lookAtFile(look: Look): Promise<Answer<'lookAtFile'>> {
  return call()('lookAtFile', look);
}

/** Removes the file that was written last. */
export function letGo(): Promise<null> {
  return call()('letGo', null);
}

/** What every file is to hold. */
export function lookAtLog(look: Pick<Look, 'whole'>): Promise<Answer<'lookAtLog'>> {
  return call()('lookAtLog', look);
}
