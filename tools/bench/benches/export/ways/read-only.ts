import type { Database } from '../../../../../lib/storage/database';
import type { EntryRow } from '../../../../../lib/storage/entry-row';
import type { Way } from './way';

const AT_A_TIME = 1000;

/** Every row from the oldest on, a thousand at a time by the index of instants. */
export async function* readRows(db: Database): AsyncIterable<readonly EntryRow[]> {
  const rows = db.backendDB().transaction('entries').objectStore('entries').index('at');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const asked: IDBRequest<EntryRow[]> = rows.getAll(range, AT_A_TIME);
    const some = await new Promise<EntryRow[]>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(asked.error));
    });
    const last = some.at(-1);
    if (!last) return;
    // Made-up entries lie minutes apart: no two share an instant.
    range = IDBKeyRange.lowerBound(last.at, true);
    yield some;
  }
}

/** The floor: reads every entry and does nothing with it. */
export const readOnly: Way = async (db) => {
  const batches = readRows(db)[Symbol.asyncIterator]();
  while (!(await batches.next()).done);
  return null;
};
