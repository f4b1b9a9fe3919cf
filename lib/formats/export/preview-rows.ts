import type { Entry } from '../../log/entry';
import { guardFormula } from '../delimited/formula-guard';
import { COLUMNS } from '../table/columns';
import { cellText } from '../table/to-table';

const TEXT_COLUMNS = COLUMNS.filter(({ datatype }) => datatype.is === 'text');

/** Whether a text of an entry stands guarded in a table, so that what is read there is not quite what was written. */
export function isGuarded(entry: Entry): boolean {
  return TEXT_COLUMNS.some(({ read }) => {
    const cell = read(entry);
    return typeof cell === 'string' && guardFormula(cell) !== cell;
  });
}

/** Entries as rows of the table, cell by cell as CSV has them. */
export function previewRows(entries: readonly Entry[]): readonly (readonly string[])[] {
  return entries.map((entry) => COLUMNS.map(({ read, datatype }) => cellText(read(entry), datatype)));
}
