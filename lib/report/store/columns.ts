/**
 * One number a row and column instead of one object an entry. Texts are codes of a dictionary, days are counted from
 * 1970, instants are milliseconds, an id is four numbers of 32 bits.
 */
const SHAPE = {
  id0: Uint32Array,
  id1: Uint32Array,
  id2: Uint32Array,
  id3: Uint32Array,
  revision: Uint32Array,
  /** When this revision was saved, or the entry deleted. */
  changedAt: Float64Array,
  at: Float64Array,
  /** The day of `at` in London. */
  day: Int32Array,
  /** The day in London on which the question was asked, or `NO_DAY`. */
  asked: Int32Array,
  due: Int32Array,
  done: Int32Array,
  /** The day on which the record of a private talk was captured: `NO_DAY` while it is not, or there was none. */
  captured: Int32Array,
  organisation: Uint32Array,
  place: Uint32Array,
  commitment: Uint32Array,
  topics: Uint32Array,
  pages: Uint32Array,
  /** The version of the plan that was on screen; 0 for none. */
  planVersion: Uint32Array,
  /** A mark of the thread's address and title; 0 where they were left out. */
  threadMark: Uint32Array,
  /** A mark of the issue and the note; 0 where there are none. */
  wordsMark: Uint32Array,
  /** Minutes spent; -1 where nobody said. */
  minutes: Int16Array,
  kind: Uint8Array,
  /** The direction of a referral or the reason of a barrier. */
  detail: Uint8Array,
  disclosure: Uint8Array,
  outcome: Uint8Array,
  flags: Uint8Array,
  /** See `State`. */
  state: Uint8Array,
  /** The next row of the same id, or -1. */
  next: Int32Array,
} as const;

type Shape = typeof SHAPE;
export type Columns = { [Name in keyof Shape]: InstanceType<Shape[Name]> };
export type ColumnName = keyof Shape;
export const COLUMN_NAMES = Object.keys(SHAPE) as readonly ColumnName[];

/** In place of a day that is not there: before every day there is. */
export const NO_DAY = -2_147_483_648;

/** What a row is in its set of files. A row that was taken out stays until the columns are made compact. */
export const State = { setAside: 0, standing: 1, takenOut: 2 } as const;

/** What is told of a row by one bit each. */
export const Flag = {
  askedAfterAnswer: 1,
  clockChanged: 2,
  outsideFilePeriod: 4,
  /** An issue in its author's words. */
  issue: 8,
  /** The entry names no organisation: that of its file stands in. */
  organisationOfFile: 16,
  /** The talk went on in private messages. */
  privateMessage: 32,
  /** An answer was promised. */
  promised: 64,
} as const;

type AnyColumns = { [Name in ColumnName]: Columns[ColumnName] };

/** Columns with room for so many rows. */
export function makeColumns(capacity: number): Columns {
  const columns: Partial<AnyColumns> = {};
  for (const name of COLUMN_NAMES) columns[name] = new SHAPE[name](capacity);
  return columns as Columns;
}

/** Gives columns another capacity and keeps what is in them: one column at a time, so that little is held twice. */
export function resizeColumns(columns: AnyColumns, rows: number, capacity: number): void {
  for (const name of COLUMN_NAMES) {
    const column = new SHAPE[name](capacity);
    column.set(columns[name].subarray(0, rows));
    columns[name] = column;
  }
}

/** Moves `count` rows from one place to an earlier one. */
export function moveRows(columns: AnyColumns, to: number, from: number, count: number): void {
  for (const name of COLUMN_NAMES) columns[name].copyWithin(to, from, from + count);
}
