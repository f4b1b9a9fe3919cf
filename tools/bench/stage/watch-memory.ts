import type { CDPSession } from 'puppeteer-core';
import { type ProcessUse, readProcesses } from './processes';

const EVERY_MS = 25;

/** Watches the memory of the page processes from outside until it is stopped. */
export interface MemoryWatch {
  /** The most that they held above what they held before; null where the system does not tell. Megabytes. */
  stop(): Promise<number | null>;
}

/** Looks at the memory again and again: a page that is busy cannot look for itself. */
export function watchMemory(session: CDPSession, { megabytes: start }: ProcessUse): MemoryWatch {
  if (start === null) return { stop: () => Promise.resolve(null) };
  let most = start;
  const done = new AbortController();
  const watching = (async () => {
    while (!done.signal.aborted) {
      // One look after the other on purpose: the next is due only when this one is answered.
      most = Math.max(most, (await readProcesses(session)).megabytes ?? 0);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    async stop() {
      done.abort();
      await watching;
      return most - start;
    },
  };
}
