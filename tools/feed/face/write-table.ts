import { guardFormula } from '../../../lib/formats/delimited/formula-guard';
import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import type { Datatype } from '../../../lib/formats/table/column';
import { mendText } from '../../../lib/log/clean-text';
import type { Cell, Column } from './column';

/** Rows as CSV by RFC 4180, in UTF-8 without a byte-order mark; a text that is like a formula is guarded. */
export function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ read, datatype }) => cellText(read(row), datatype))),
  ]);
}

function cellText(cell: Cell, datatype: Datatype): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.map((item) => item.replace(/\s/g, encodeURIComponent)).join(' ');
  return datatype.is === 'text' ? guardFormula(mendText(cell)) : cell;
}
