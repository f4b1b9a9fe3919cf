import type { Database } from './database';
import { openExisting } from './open-existing';

/** The row of the settings that is there while the person practises: on the disk, so that a killed browser comes back as it was. */
export const PRACTICE = 'practice';

/** Whether the person practises. */
export async function readPracticeMode(db: Database): Promise<boolean> {
  return isOn(await db.settings.get(PRACTICE));
}

/**
 * The same by plain IndexedDB, before the database library is loaded: nobody waits for it to see the panel. False where
 * it cannot be read: what is then shown is the person's own log.
 */
export async function readPracticeModeFirst(indexedDB: IDBFactory, name = 'take-part'): Promise<boolean> {
  const db = await openExisting(indexedDB, name);
  if (!db) return false;
  try {
    return await new Promise((resolve) => {
      const asked = db.transaction('settings').objectStore('settings').get(PRACTICE);
      asked.addEventListener('success', () => resolve(isOn(asked.result)));
      asked.addEventListener('error', () => resolve(false));
    });
  } catch {
    return false;
  } finally {
    db.close();
  }
}

function isOn(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'value' in row && row.value === true;
}
