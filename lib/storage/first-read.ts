import type { PublishedList } from '../list/published';
import { openRow } from './assemble-list';
import type { LaidRow, SettingRow, StoredRow } from './database';
import { readListAt, type Where } from './list-at';
import { openExisting } from './open-existing';
import { POLICY, readAnswer, WHO_I_AM, type WhoIAm } from './who-i-am';

/** What the panel needs before it can show anything. */
export interface FirstRead {
  /** What the list says where the person is. */
  readonly list: PublishedList | null;
  readonly where: Where;
  readonly who: WhoIAm;
}

/**
 * Reads what the kept list says somewhere and who the person is by plain IndexedDB, so that the panel is painted before
 * the database library (30 KB) is even loaded. It only reads; whatever goes wrong, the library tells later, and null
 * says so.
 */
export async function readFirst(
  indexedDB: IDBFactory,
  where: Where,
  name = 'take-part',
): Promise<FirstRead | null> {
  const db = await openExisting(indexedDB, name);
  if (!db) return null;
  try {
    const transaction = db.transaction(['published', 'laid', 'settings']);
    const published = transaction.objectStore('published');
    const said = (wanted: string): Promise<SettingRow | undefined> =>
      answerOf(transaction.objectStore('settings').get(wanted));
    const [list, answer, policy] = await Promise.all([
      readListAt(
        {
          get: async (path) => {
            const row = await answerOf<StoredRow | undefined>(published.get(path));
            return row && openRow(row);
          },
          find: async (index, key) =>
            (await answerOf<StoredRow[]>(published.index(index).getAll(key))).map(openRow),
          laid: () => answerOf<LaidRow[]>(transaction.objectStore('laid').getAll()),
        },
        where,
      ),
      said(WHO_I_AM),
      said(POLICY),
    ]);
    return { list, where, who: readAnswer(answer?.value, policy?.value) };
  } catch {
    return null;
  } finally {
    // An open connection would hold up an upgrade in another window.
    db.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
}
