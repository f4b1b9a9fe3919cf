import type { Change } from './change';
import { same } from './same';
import { type Steps, toTheEnd } from './steps';

/** How two lists of entries are compared: what tells entries apart, and what is said of a new, a gone and a kept one. */
export interface Records<R> {
  readonly key: (record: R) => string;
  readonly added: (record: R) => Change;
  readonly removed: (record: R) => Change;
  readonly kept: (was: R, now: R) => readonly Change[];
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The changes of all entries, in the order of their keys, whatever order the lists have them in. */
export function compareRecords<R>(
  was: readonly R[],
  now: readonly R[],
  records: Records<R>,
): readonly Change[] {
  return toTheEnd(recordSteps(was, now, records));
}

/** So many entries are compared at a time. */
const STEP = 200;

/** What `compareRecords` answers, with a pause after every so many entries. */
export function* recordSteps<R>(
  was: readonly R[],
  now: readonly R[],
  { key, added, removed, kept }: Records<R>,
): Steps<readonly Change[]> {
  const before = new Map(was.map((record) => [key(record), record]));
  const after = new Map(now.map((record) => [key(record), record]));
  const changesOf = (each: string): readonly Change[] => {
    const old = before.get(each);
    const next = after.get(each);
    if (old === undefined) return next === undefined ? [] : [added(next)];
    if (next === undefined) return [removed(old)];
    return same(old, next) ? [] : kept(old, next);
  };
  const changes: Change[] = [];
  for (const [n, each] of [...new Set([...before.keys(), ...after.keys()])].toSorted(byCodeUnits).entries()) {
    changes.push(...changesOf(each));
    if (n % STEP === 0) yield;
  }
  return changes;
}
