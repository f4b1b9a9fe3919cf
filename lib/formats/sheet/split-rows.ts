import type { Entry } from '../../log/entry';
import type { Batches } from '../../log/export/outgoing-log';

/** How many rows a sheet has room for, in Excel and in LibreOffice, without the line of names. */
export const ROWS_A_SHEET = 1_048_575;

/** Some entries of one sheet; `isNewSheet` where the first of them begins it. */
export interface SheetRows {
  readonly entries: readonly Entry[];
  readonly sheet: number;
  /** The row of the first of them, counted from 1; row 1 has the names. */
  readonly row: number;
}

/** Parts entries among as many sheets as they need. */
export async function* splitRows(batches: Batches, rowsASheet = ROWS_A_SHEET): AsyncIterable<SheetRows> {
  let sheet = 0;
  let row = 2;
  for await (const batch of batches) {
    for (let at = 0; at < batch.length;) {
      if (row > rowsASheet + 1) {
        sheet += 1;
        row = 2;
      }
      const entries = batch.slice(at, at + rowsASheet + 2 - row);
      yield { entries, sheet, row };
      at += entries.length;
      row += entries.length;
    }
  }
}
