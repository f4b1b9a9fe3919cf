import type { ViewName, WayName } from '../calls';
import { rowsOfCsv } from './rows-of-csv';
import { rowsOfArray, rowsOfDexie, rowsOfLines, rowsOfLogFile } from './rows-of-json';
import { rowsOfOds } from './rows-of-ods';
import { rowsOfSummary } from './rows-of-summary';
import { rowsOfXlsx } from './rows-of-xlsx';
import type { TypedRow } from './typed-row';

/** How the files of one way are read back. */
export interface Reader {
  readonly view: ViewName;
  /** Every row, by a parser that holds the whole file in memory. */
  readonly read: (file: Blob) => Promise<readonly TypedRow[]>;
}

/** How the files of each way are read back; null where it writes none. */
export const READERS: Readonly<Record<WayName, Reader | null>> = {
  'ours json': { view: 'table', read: rowsOfLogFile },
  'ours csv': { view: 'table', read: rowsOfCsv },
  'ours csv-for-excel': { view: 'table', read: rowsOfCsv },
  'ours ndjson': { view: 'table', read: rowsOfLines },
  'ours summary': { view: 'page', read: rowsOfSummary },
  'ours ods': { view: 'table', read: rowsOfOds },
  'ours xlsx': { view: 'table', read: rowsOfXlsx },
  'read only': null,
  'toArray + JSON.stringify': { view: 'table', read: rowsOfArray },
  'toArray + papaparse': { view: 'table', read: rowsOfCsv },
  'dexie-export-import': { view: 'table', read: rowsOfDexie },
  exceljs: { view: 'table', read: rowsOfXlsx },
  'write-excel-file': { view: 'table', read: rowsOfXlsx },
};
