import { Entry } from '../log/entry';
import type { Database } from './database';

/**
 * The entries whose author still owes an answer, the one that was due first before the others. Rows that cannot be read
 * are told by the log itself, not here.
 *
 * @param upTo the last day in London that counts, such as `2026-11-26`; without it all that is owed
 */
export async function readOwed(db: Database, upTo?: string): Promise<readonly Entry[]> {
  const rows = await (
    upTo === undefined ? db.entries.orderBy('due') : db.entries.where('due').belowOrEqual(upTo)
  ).toArray();
  return rows.flatMap(({ entry }) => {
    const read = Entry.safeParse(entry, { jitless: true });
    return read.success ? [read.data] : [];
  });
}

/** How many answers are owed, without reading their entries. See `readOwed` for `upTo`. */
export function countOwed(db: Database, upTo?: string): Promise<number> {
  return (
    upTo === undefined ? db.entries.orderBy('due') : db.entries.where('due').belowOrEqual(upTo)
  ).count();
}
