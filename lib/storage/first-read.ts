import type { PublishedList } from '../list/published';
import type { LaidRow, PublishedRow, SettingRow } from './database';
import { assembleShown } from './assemble-list';
import { POLICY, readAnswer, WHO_I_AM, type WhoIAm } from './who-i-am';

/** What the panel needs before it can show anything. */
export interface FirstRead {
  readonly list: PublishedList | null;
  readonly who: WhoIAm;
}

/**
 * Reads the kept list and who the person is by plain IndexedDB, so that the panel is painted before the database
 * library (30 KB) is even loaded. It only reads; whatever goes wrong, the library tells later, and null says so.
 */
export async function readFirst(indexedDB: IDBFactory, name = 'take-part'): Promise<FirstRead | null> {
  const db = await openExisting(indexedDB, name);
  if (!db) return null;
  try {
    const transaction = db.transaction(['published', 'laid', 'settings']);
    const [rows, laid, settings] = await Promise.all([
      readAll<PublishedRow>(transaction, 'published'),
      readAll<LaidRow>(transaction, 'laid'),
      readAll<SettingRow>(transaction, 'settings'),
    ]);
    const said = (wanted: string): unknown => settings.find((row) => row.name === wanted)?.value;
    return { list: assembleShown(rows, laid), who: readAnswer(said(WHO_I_AM), said(POLICY)) };
  } catch {
    return null;
  } finally {
    // An open connection would hold up an upgrade in another window.
    db.close();
  }
}

/** The database as it is; null when there is none, without making one. */
function openExisting(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    } catch {
      // Some private windows throw at the very question.
      resolve(null);
    }
  });
}

function readAll<T>(transaction: IDBTransaction, store: string): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<T[]> = transaction.objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
}
