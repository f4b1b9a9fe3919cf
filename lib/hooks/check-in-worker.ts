import { browser } from '../browser/api';
import { ownVersion } from '../browser/own-version';
import { callWorker } from '../browser/worker-calls';
import type { CheckCalls } from './check-calls';
import type { ListsChecked } from './check-lists';

/**
 * Has lists checked in a worker, by `checkLists`, so that whoever asks goes on however long a list is. Each check has a
 * worker of its own, which ends with it: one that is kept holds what it read, and Firefox goes through all of that every
 * five seconds, which doubled what a check cost.
 */
export async function checkInWorker(): Promise<ListsChecked> {
  const worker = new Worker(browser.runtime.getURL('/check-worker.js'));
  try {
    return await callWorker<CheckCalls>(worker)('check', { version: ownVersion() });
  } finally {
    worker.terminate();
  }
}
