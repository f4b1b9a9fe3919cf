import type { Entry } from '../../../../../lib/log/entry';
import { typedCells } from '../ways/typed-cells';
import type { TypedRow } from './typed-row';

/** Entries as rows, as every table of them is to say them. */
export function rowsOfEntries(entries: readonly Entry[]): readonly TypedRow[] {
  return entries.map((entry) =>
    typedCells(entry).map((cell) => (cell instanceof Date ? cell.getTime() : cell)),
  );
}
