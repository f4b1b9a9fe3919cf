import { browser } from '../browser/api';
import { ownVersion } from '../browser/own-version';
import { type Caller, callWorker } from '../browser/worker-calls';
import type { CheckCalls } from './check-calls';
import type { ListsChecked } from './check-lists';

/**
 * How lists are checked in a worker, by `checkLists`, so that whoever asks goes on however long a list is. The worker is
 * started at the first check and lasts as long as the page that asked: to end it with all that it has read just as the
 * page draws what came of it made the page stand still for twice as long.
 */
export function checkInWorker(): () => Promise<ListsChecked> {
  let caller: Caller<CheckCalls> | undefined;
  return () => {
    caller ??= callWorker<CheckCalls>(new Worker(browser.runtime.getURL('/check-worker.js')));
    return caller('check', { version: ownVersion() });
  };
}
