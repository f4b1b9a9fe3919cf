import type { Entry } from '../../../../../lib/log/entry';
import type { Database } from '../../../../../lib/storage/database';
import type { Seen, ViewName } from '../calls';
import { readRows } from '../ways/read-only';
import { seenOf } from './look-at-file';
import { VIEWS } from './views';

/** What every file of the log is to hold: the same, looked up in the database itself. */
export async function lookAtLog(db: Database, whole: boolean): Promise<Readonly<Record<ViewName, Seen>>> {
  const names = { table: new Set<string>(), page: new Set<string>() };
  const entries: Entry[] = [];
  for await (const rows of readRows(db)) {
    for (const { entry } of rows) {
      names.table.add(VIEWS.table.nameOf(entry) ?? '');
      names.page.add(VIEWS.page.nameOf(entry) ?? '');
      if (whole) entries.push(entry);
    }
  }
  const seen = (view: ViewName): Seen => {
    names[view].delete('');
    return seenOf(names[view], whole ? VIEWS[view].rows(entries) : null);
  };
  return { table: seen('table'), page: seen('page') };
}
