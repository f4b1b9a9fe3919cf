import type { Entry } from '../../log/entry';
import type { WrongField } from '../../log/refused-row';
import { readRowsOf } from './read-row';

/** A row that is no entry: which, counted from 1 without the line of names, and the first wrong field of the entry. */
export interface RefusedTableRow extends WrongField {
  readonly row: number;
}

export type TableRead =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly refused: readonly RefusedTableRow[] }
  | { readonly ok: false; readonly reason: 'missing-column'; readonly column: string };

/**
 * Reads a table of entries back. Columns may stand in any order and others may stand among them. A row that is no
 * entry is refused alone, by its number and field.
 */
export function fromTable(table: readonly (readonly string[])[]): TableRead {
  const [names = [], ...rows] = table;
  const reader = readRowsOf(names);
  if (!reader.ok) return { ok: false, reason: 'missing-column', column: reader.column };
  const entries: Entry[] = [];
  const refused: RefusedTableRow[] = [];
  rows.forEach((cells, index) => {
    const row = reader.read(cells);
    if (row.ok) entries.push(row.entry);
    else refused.push({ row: index + 1, ...row.wrong });
  });
  return { ok: true, entries, refused };
}
