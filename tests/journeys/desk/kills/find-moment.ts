import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { readRows } from '../stored-rows';
import type { ActingPage } from './kill-desk';
import { doAct, type KeptLog, type KeptTables, type Replaced, tablesOf } from './kept-log';
import { countEntries, makeUpAct } from './log-acts';

/** A moment at which the log was as it was found. */
export interface Moment {
  /** How many acts the log has had. */
  readonly done: number;
  /** How many entries were saved, changed, deleted and put back by those acts since the last moment that were called saved. */
  readonly calledSaved: number;
}

/** What is really kept of the log, past all of our own code. */
export async function readTables({ surface }: ActingPage): Promise<KeptTables> {
  const [entries, tombstones, history, drafts] = await Promise.all([
    readRows(surface, 'entries'),
    readRows(surface, 'tombstones'),
    readRows<Replaced>(surface, 'history'),
    readRows(surface, 'drafts'),
  ]);
  return { entries, tombstones, history: history.map(({ id, was, until }) => ({ id, was, until })), drafts };
}

/**
 * The moment at which the log is what was found: after at least those acts that were called saved, and each of them whole.
 * The log has then had them. Fails with what differs where there is no such moment: something is lost, half there, or
 * back.
 *
 * @param done how many acts the log has had
 * @param saved how many had been called saved
 */
export function findMoment(
  log: KeptLog,
  found: KeptTables,
  { seed, done, saved }: { readonly seed: number; readonly done: number; readonly saved: number },
): Moment {
  let calledSaved = 0;
  for (let n = done; n < saved; n += 1) {
    const act = makeUpAct(seed, n, log);
    doAct(log, act);
    calledSaved += countEntries(act);
  }
  const atLeast = tablesOf(log);
  // However many acts the test did not hear of: a busy machine may let the browser go on for seconds before it has its
  // turn. What is replaced only ever grows, so that beyond what was found of it there is nothing to look for.
  for (let n = saved; log.history.length <= found.history.length; n += 1) {
    if (isDeepStrictEqual(tablesOf(log), found)) return { done: n, calledSaved };
    doAct(log, makeUpAct(seed, n, log));
  }
  expect(found, `the log after ${saved} acts that were called saved`).toEqual(atLeast);
  throw new Error('never reached: the two differ');
}
