import type { Cell, Column } from '../table/column';

/** What kind of cell a spreadsheet has for a column. */
export type SheetType = 'text' | 'number' | 'day' | 'instant';

/** The kind of a column's cells. */
export function sheetType({ datatype }: Pick<Column, 'datatype'>): SheetType {
  switch (datatype.is) {
    case 'whole-number':
      return 'number';
    case 'day':
      return 'day';
    case 'instant':
      return 'instant';
    case 'id':
    case 'ids':
    case 'text':
    case 'address':
    case 'addresses':
    case 'word':
      return 'text';
  }
}

/**
 * The text of a cell. Nothing is guarded against being run: a cell that says it is text is text, whatever it begins
 * with.
 */
export function sheetText(cell: Exclude<Cell, null>): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : cell.join(' ');
}

/** How wide a column is to be, in characters. */
export function sheetWidth({ name, datatype }: Pick<Column, 'name' | 'datatype'>): number {
  switch (datatype.is) {
    case 'whole-number':
    case 'day':
      return 12;
    case 'instant':
      return 19;
    case 'text':
      return name === 'site' ? 20 : 45;
    case 'address':
    case 'addresses':
      return 40;
    case 'id':
    case 'ids':
    case 'word':
      return 22;
  }
}
