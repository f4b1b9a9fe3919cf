import { type LogRow, makeRow, newestFirst } from '../log/find/log-row';
import type { EntryRow } from './entry-row';
import type { LogDatabase } from './log-database';
import type { Unreadable } from './read-entries';
import { readRow } from './read-row';

/** Some rows of the log as they could be read. */
export interface ReadRows {
  readonly rows: readonly LogRow[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads stored rows; those that are no entries any more are told apart. */
export function readStoredRows(stored: readonly EntryRow[]): ReadRows {
  const rows: LogRow[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of stored) {
    const read = readRow(row);
    if (read.ok) rows.push(makeRow(read.entry));
    else unreadable.push({ key: row.id, field: read.field, row });
  }
  return { rows, unreadable };
}

/**
 * The newest entries of the log, by their index, so that a screen of a long log is there at once. First the instant of
 * the last of them is looked up and then all since are read in one go: a row at a time from the end takes twice as long.
 */
export async function readNewest(db: LogDatabase, limit: number): Promise<readonly LogRow[]> {
  const fromTheEnd = db.entries.orderBy('at');
  fromTheEnd.reverse();
  const [since] = await fromTheEnd
    .offset(limit - 1)
    .limit(1)
    .keys();
  const newest = since === undefined ? db.entries.orderBy('at') : db.entries.where('at').aboveOrEqual(since);
  return readStoredRows(await newest.toArray())
    .rows.toSorted(newestFirst)
    .slice(0, limit);
}

/**
 * Reads the whole log, some rows at a time, so that the page is never held up; the next are fetched while the last are
 * looked at. By the keys and not by the index of `at`:
 * a damaged row without it would be missing there, and nobody would be told.
 *
 * @param onStep told of each step; answers whether to go on, once the page has had its turn
 */
export async function readInSteps(
  db: LogDatabase,
  step: number,
  onStep: (read: ReadRows) => Promise<boolean>,
): Promise<void> {
  const ask = (after: string | null): Promise<readonly EntryRow[]> => {
    const keys = after === null ? db.entries.orderBy(':id') : db.entries.where(':id').above(after);
    return keys.limit(step).toArray();
  };
  for (let next = ask(null); ;) {
    const stored = await next;
    const last = stored.at(-1);
    if (!last) return;
    next = ask(last.id);
    // Whoever stops here does not wait for it.
    next.catch(() => {});
    if (!(await onStep(readStoredRows(stored)))) return;
  }
}
