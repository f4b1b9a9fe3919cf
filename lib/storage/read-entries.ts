import type { Entry, Tombstone } from '../log/entry';
import type { EntryRow } from './entry-row';
import type { LogDatabase } from './log-database';
import { readRow } from './read-row';

/** A stored row that is no entry any more. It is kept and shown, never dropped. */
export interface Unreadable {
  readonly key: string;
  /** Which field is wrong, such as `act.kind`. */
  readonly field: string;
  readonly row: unknown;
}

/** The whole log as it could be read. */
export interface StoredLog {
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  readonly tombstones: readonly Tombstone[];
}

function sortRows(rows: readonly EntryRow[]): Pick<StoredLog, 'entries' | 'unreadable'> {
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (read.ok) entries.push(read.entry);
    else unreadable.push({ key: row.id, field: read.field, row });
  }
  return { entries, unreadable };
}

function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Reads every entry, newest first; rows that cannot be read are told apart and lose nothing else. */
export async function readLog(db: LogDatabase): Promise<StoredLog> {
  // Not by the index of `at`: a damaged row without it would be missing there, and nobody would be told.
  const rows = await db.entries.toArray();
  const { entries, unreadable } = sortRows(rows);
  return { entries: newestFirst(entries), unreadable, tombstones: await db.tombstones.toArray() };
}

/** Reads the entries of one thread, forum or site, newest first. */
export async function readEntriesAt(db: LogDatabase, place: string): Promise<readonly Entry[]> {
  const rows = await db.entries.where('place').equals(place).toArray();
  return newestFirst(sortRows(rows).entries);
}
