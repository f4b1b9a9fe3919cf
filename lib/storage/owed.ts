import type { Entry } from '../log/entry';
import type { LogDatabase } from './log-database';
import { readRow } from './read-row';

/**
 * The entries for which something is still owed, an answer or the record of private messages, the first due first. Read
 * by their index, so that a long log costs nothing. Rows that cannot be read are told by the log itself, not here.
 */
export async function readOwed(db: LogDatabase): Promise<readonly Entry[]> {
  const rows = await db.entries.orderBy('due').toArray();
  return rows.flatMap((row) => {
    const read = readRow(row);
    return read.ok ? [read.entry] : [];
  });
}
