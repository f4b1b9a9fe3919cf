import { type SheetType, sheetText, sheetType } from '../../../../../lib/formats/sheet/sheet-cell';
import { COLUMNS } from '../../../../../lib/formats/table/columns';
import type { Entry } from '../../../../../lib/log/entry';

/** A cell as spreadsheet libraries take it: a real number, a real date, or text; null where it is blank. */
export type TypedCell = string | number | Date | null;

/** The columns of the table by their title and the type of their cells. */
export const TYPED_COLUMNS: readonly { readonly title: string; readonly type: SheetType }[] = COLUMNS.map(
  (column) => ({ title: column.title, type: sheetType(column) }),
);

/** The cells of an entry, typed as in our own spreadsheets. */
export function typedCells(entry: Entry): TypedCell[] {
  return COLUMNS.map((column, place) => {
    const cell = column.read(entry);
    const text = cell === null ? '' : sheetText(cell);
    if (text === '') return null;
    switch (TYPED_COLUMNS[place]?.type) {
      case 'number':
        return Number(text);
      case 'day':
      case 'instant':
        return new Date(text);
      default:
        return text;
    }
  });
}
