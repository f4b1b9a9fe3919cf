import papaparse from 'papaparse';
import { toTable } from '../../../../../lib/formats/table/to-table';
import type { Way } from './way';

/** The usual way to a CSV file: everything into memory, into rows of text, and those through papaparse. */
export const writeWithPapaparse: Way = async (db) => {
  const rows = await db.entries.orderBy('at').toArray();
  const { names, rows: cells } = toTable(rows.map(({ entry }) => entry));
  const text = papaparse.unparse({ fields: [...names], data: cells.map((row) => [...row]) });
  return new Blob([text], { type: 'text/csv' });
};
