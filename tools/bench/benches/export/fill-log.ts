import { type Database } from '../../../../lib/storage/database';
import { toRow } from '../../../../lib/storage/entry-row';
import { chanceOf } from '../../made-up/chance';
import { madeUpEntry, minutesApart } from '../../made-up/log';

const AT_A_TIME = 10_000;

/** Puts so many made-up entries into an empty log, not strictly: nothing of it need outlive the measuring. */
export async function fillLog(db: Database, count: number): Promise<number> {
  const chance = chanceOf(count);
  const apart = minutesApart(count);
  await db.open();
  const store = db.backendDB();
  for (let n = 0; n < count; n += AT_A_TIME) {
    const transaction = store.transaction('entries', 'readwrite', { durability: 'relaxed' });
    const entries = transaction.objectStore('entries');
    for (let next = n; next < Math.min(count, n + AT_A_TIME); next += 1) {
      entries.put(toRow(madeUpEntry(chance, next, apart)));
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  }
  return db.entries.count();
}
