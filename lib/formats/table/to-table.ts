import { mendText } from '../../log/clean-text';
import type { Entry } from '../../log/entry';
import { guardFormula } from '../delimited/formula-guard';
import type { Cell, Datatype } from './column';
import { COLUMNS } from './columns';

/** A table as it stands in a file: the names of its columns, and its cells as text. Blank is not given. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell as text. Free text is whole, and guarded where a spreadsheet would run it; blank is not given. */
export function cellText(cell: Cell, datatype: Datatype): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A space parts two addresses, so it may not stand inside one.
  if (typeof cell !== 'string') return cell.map((item) => item.replace(/\s/g, encodeURIComponent)).join(' ');
  return datatype.is === 'text' ? guardFormula(mendText(cell)) : cell;
}

/** The table of entries, in their order. */
export function toTable(entries: readonly Entry[]): Table {
  return {
    names: COLUMNS.map((column) => column.name),
    rows: entries.map((entry) => COLUMNS.map((column) => cellText(column.read(entry), column.datatype))),
  };
}
