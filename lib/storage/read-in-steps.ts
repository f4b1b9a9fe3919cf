import { Entry } from '../log/entry';
import { type LogRow, makeRow, newestFirst } from '../log/find/log-row';
import type { Database } from './database';
import type { EntryRow } from './entry-row';
import type { Unreadable } from './read-entries';

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
    const parsed = Entry.safeParse(row.entry, { jitless: true });
    if (parsed.success) rows.push(makeRow(parsed.data));
    else unreadable.push({ key: row.id, field: parsed.error.issues[0]?.path.join('.') || 'entry', row });
  }
  return { rows, unreadable };
}

/** The newest entries of the log, by their index, so that a screen of a long log is there at once. */
export async function readNewest(db: Database, limit: number): Promise<readonly LogRow[]> {
  const byTime = db.entries.orderBy('at');
  byTime.reverse();
  const stored = await byTime.limit(limit).toArray();
  return readStoredRows(stored).rows.toSorted(newestFirst);
}

/**
 * Reads the whole log, some rows at a time, so that the page is never held up. By the keys and not by the index of `at`:
 * a damaged row without it would be missing there, and nobody would be told.
 *
 * @param onStep told of each step; answers whether to go on, once the page has had its turn
 */
export async function readInSteps(
  db: Database,
  step: number,
  onStep: (read: ReadRows) => Promise<boolean>,
): Promise<void> {
  for (let after: string | null = null; ;) {
    const keys = after === null ? db.entries.orderBy(':id') : db.entries.where(':id').above(after);
    const stored: readonly EntryRow[] = await keys.limit(step).toArray();
    const last = stored.at(-1);
    if (!last) return;
    after = last.id;
    if (!(await onStep(readStoredRows(stored)))) return;
  }
}
