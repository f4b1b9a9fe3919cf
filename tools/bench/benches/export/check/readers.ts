import type { Entry } from '../../../../../lib/log/entry';
import type { WayName } from '../calls';
import { rowsOfCsv } from './rows-of-csv';
import { rowsOfEntries } from './rows-of-entries';
import { rowsOfArray, rowsOfDexie, rowsOfLines, rowsOfLogFile } from './rows-of-json';
import { rowsOfOds } from './rows-of-ods';
import { rowsOfSummary, summaryRows } from './rows-of-summary';
import { rowsOfXlsx } from './rows-of-xlsx';
import type { TypedRow } from './typed-row';

/** What entries are known by in a file, and what its rows are to say. */
export interface View {
  /** Finds the names in any text of the file. */
  readonly names: RegExp;
  readonly nameOf: (entry: Entry) => string | null;
  readonly rows: (entries: readonly Entry[]) => readonly TypedRow[];
}

const TABLE: View = {
  names: /([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})/g,
  nameOf: ({ id }) => id,
  rows: rowsOfEntries,
};

/** People read no ids: there an entry is known by its thread, and several share one. */
const PAGE: View = {
  names: /href="([^"]*)"/g,
  nameOf: ({ where }) => (where.precision === 'thread' ? where.thread : null),
  rows: summaryRows,
};

/** How the files of one way are read back. */
export interface Reader {
  readonly view: View;
  /** Every row, by a parser that holds the whole file in memory. */
  readonly read: (file: Blob) => Promise<readonly TypedRow[]>;
}

/** How the files of each way are read back; null where it writes none. */
export const READERS: Readonly<Record<WayName, Reader | null>> = {
  'ours json': { view: TABLE, read: rowsOfLogFile },
  'ours csv': { view: TABLE, read: rowsOfCsv },
  'ours csv-for-excel': { view: TABLE, read: rowsOfCsv },
  'ours ndjson': { view: TABLE, read: rowsOfLines },
  'ours summary': { view: PAGE, read: rowsOfSummary },
  'ours ods': { view: TABLE, read: rowsOfOds },
  'ours xlsx': { view: TABLE, read: rowsOfXlsx },
  'read only': null,
  'toArray + JSON.stringify': { view: TABLE, read: rowsOfArray },
  'toArray + papaparse': { view: TABLE, read: rowsOfCsv },
  'dexie-export-import': { view: TABLE, read: rowsOfDexie },
  exceljs: { view: TABLE, read: rowsOfXlsx },
  'write-excel-file': { view: TABLE, read: rowsOfXlsx },
};
