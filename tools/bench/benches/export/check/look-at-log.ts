import type { Entry } from '../../../../../lib/log/entry';
import type { Database } from '../../../../../lib/storage/database';
import type { Seen } from '../calls';
import { readRows } from '../ways/read-only';
import { seenOf } from './look-at-file';
import type { Reader } from './readers';

/** What every file of the log is to hold: the same, looked up in the database itself. */
export async function lookAtLog(db: Database, { view }: Reader, whole: boolean): Promise<Seen> {
  const names = new Set<string>();
  const entries: Entry[] = [];
  for await (const rows of readRows(db)) {
    for (const { entry } of rows) {
      const name = view.nameOf(entry);
      if (name !== null) names.add(name);
      if (whole) entries.push(entry);
    }
  }
  return seenOf(names, whole ? view.rows(entries) : null);
}
