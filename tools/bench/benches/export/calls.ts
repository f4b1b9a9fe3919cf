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

/** In which way entries are known and told: as in a table, or as on the page to read. */
export type ViewName = 'table' | 'page';

/** What was seen in a written file, or in the log itself, so that they can be compared. */
export interface Seen {
  /** How many different entries are named: by their ids, and on the page to read by their threads. */
  readonly named: number;
  /** A digest of these names, in whatever order they stand. */
  readonly names: string;
  /** How many rows there are and a digest of what all their cells say, in their order; null where nobody asked. */
  readonly rows: string | null;
}

/** What is to be looked at. */
export interface Look {
  /** Whose file, so that it is known how to read it. */
  readonly way: WayName;
  /** Whether to read every cell too, by parsers that hold the whole file in memory. */
  readonly whole: boolean;
}

/** What the page asks of the worker in which everything is read and written, as the product does it. */
export type ExportBenchCalls = {
  /** Opens the log. */
  readonly open: { readonly ask: null; readonly answer: null };
  /** Fills the log with made-up entries; answers how many there are. */
  readonly fill: { readonly ask: number; readonly answer: number };
  /** Writes the whole log in one way, and keeps the file to be looked at. Answers its size in bytes. */
  readonly write: { readonly ask: WayName; readonly answer: number };
  /** Looks at the file that was written last; null where none was. */
  readonly lookAtFile: {
    readonly ask: Look;
    readonly answer: { readonly view: ViewName; readonly seen: Seen } | null;
  };
  /** Removes it. */
  readonly letGo: { readonly ask: null; readonly answer: null };
  /** What every file is to hold, looked up in the log itself. */
  readonly lookAtLog: {
    readonly ask: Pick<Look, 'whole'>;
    readonly answer: Readonly<Record<ViewName, Seen>>;
  };
};
