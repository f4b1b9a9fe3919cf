import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { readRows } from '../stored-rows';
import type { ActingPage } from './kill-desk';
import { doAct, type KeptLog, type KeptTables, type Replaced, tablesOf } from './kept-log';
import { makeUpAct } from './log-acts';

/** So many acts at most may have reached the disk after the last of which the test had heard. */
const UNHEARD = 200;

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
 * After how many acts the log is what was found: at least those that were called saved, and each of them whole. The log
 * has then had them. Fails with what differs where there is no such number: something is lost, half there, or back.
 *
 * @param done how many acts the log has had
 */
export function findMoment(
  log: KeptLog,
  found: KeptTables,
  { seed, done, saved }: { readonly seed: number; readonly done: number; readonly saved: number },
): number {
  for (let n = done; n < saved; n += 1) doAct(log, makeUpAct(seed, n, log));
  const atLeast = tablesOf(log);
  for (let n = saved; n < saved + UNHEARD; n += 1) {
    if (isDeepStrictEqual(tablesOf(log), found)) return n;
    doAct(log, makeUpAct(seed, n, log));
  }
  expect(found, `the log after ${saved} acts`).toEqual(atLeast);
  throw new Error('never reached: the two differ');
}
