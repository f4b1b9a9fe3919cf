import type { FileFacts } from '../log-set';
import { type Columns, makeColumns, resizeColumns } from './columns';
import { londonDays } from './days';
import { Dictionary } from './dictionary';
import { type IdTable, makeIdTable } from './id-table';
import { SetDictionary } from './set-dictionary';

/** A file in the store: its facts, and its rows, which lie side by side. */
export interface StoredFile {
  readonly facts: FileFacts;
  firstRow: number;
  /** Entries first, tombstones after them. */
  readonly entries: number;
  readonly tombstones: number;
  /** Whose entries it holds, by the codes of the organisations. */
  readonly organisations: readonly number[];
}

/** Entries that do not stand, by why: see `eachSetAside`. */
export interface SetAsideCounts {
  readonly toldAgain: number;
  readonly deleted: number;
  readonly conflicts: number;
}

/**
 * A set of log files made ready to be counted: no object an entry, so that a million fit and every figure can be
 * computed anew at each change of period or organisation. It is changed only by adding and removing files, and what it
 * then says does not depend on the order in which that was done.
 */
export interface LogStore {
  readonly columns: Columns;
  /** Rows in use, those that were taken out included. */
  rows: number;
  takenOut: number;
  ids: IdTable;
  files: StoredFile[];
  /** How many entries were set aside and why, counted when it is first asked after a change; null until then. */
  setAside: SetAsideCounts | null;
  readonly organisations: Dictionary;
  /** Forums by id, and sites by host with `//` before it. */
  readonly places: Dictionary;
  readonly commitments: Dictionary;
  readonly topics: SetDictionary;
  readonly pages: SetDictionary;
  readonly dayInLondon: (ms: number) => number;
}

const FIRST_CAPACITY = 4096;

/** An empty set of files. */
export function createLogStore(): LogStore {
  return {
    columns: makeColumns(FIRST_CAPACITY),
    rows: 0,
    takenOut: 0,
    ids: makeIdTable(FIRST_CAPACITY),
    files: [],
    setAside: null,
    organisations: new Dictionary(),
    places: new Dictionary(),
    commitments: new Dictionary(),
    topics: new SetDictionary(),
    pages: new SetDictionary(),
    dayInLondon: londonDays(),
  };
}

/** Sees to room for so many more rows. */
export function makeRoom(store: LogStore, more: number): void {
  const needed = store.rows + more;
  const capacity = store.columns.kind.length;
  if (needed > capacity)
    resizeColumns(store.columns, store.rows, Math.max(needed, Math.ceil(capacity * 1.5)));
}

/** The number of the file in the store that holds a row: files lie one after the other. */
export function fileOfRow({ files }: LogStore, row: number): number {
  let low = 0;
  let high = files.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((files[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands for the host of a site that is not listed among the places. */
export function sitePlace(host: string): string {
  return `//${host}`;
}
