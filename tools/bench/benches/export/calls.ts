/** How a log can be written. Ours by the id of the format. */
export type WayName =
  | 'ours json'
  | 'ours csv'
  | 'ours csv-for-excel'
  | 'ours ndjson'
  | 'ours summary'
  | 'ours ods'
  | 'ours xlsx'
  | 'read only'
  | 'toArray + JSON.stringify'
  | 'toArray + papaparse'
  | 'dexie-export-import'
  | 'exceljs'
  | 'write-excel-file';

/** What a written file holds, so that two of them can be compared. */
export interface Held {
  /** How many different entries are named in it. */
  readonly entries: number;
  /** A sum of their ids, in whatever order they stand. */
  readonly ids: string;
}

/** What the page asks of the worker in which everything is read and written, as the product does it. */
export type ExportBenchCalls = {
  /** Fills the log with made-up entries; answers how many there are. */
  readonly fill: { readonly ask: number; readonly answer: number };
  /** Writes the whole log in one way, and keeps the file for `check`. Answers its size in bytes. */
  readonly write: { readonly ask: WayName; readonly answer: number };
  /** Reads the file that was written last, and lets it go; null where none was. */
  readonly check: { readonly ask: null; readonly answer: Held | null };
};
