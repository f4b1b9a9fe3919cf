import { cpSync } from 'node:fs';
import type { Surface } from '../../../tools/browsers/surface';
import { builtExtension } from './built-extension';
import type { Desk } from './desk';

/**
 * Makes the running browser one in which nothing was ever kept, with another package: the copy of the extension that it
 * runs is put right and changed anew, and then every table is emptied. Far quicker than a new browser and profile.
 */
export async function beginAgain(
  desk: Desk,
  installed: string,
  change: (folder: string) => void,
): Promise<void> {
  await desk.closePanel();
  cpSync(builtExtension(desk.family), installed, { recursive: true });
  change(installed);
  const { page, there } = await desk.openSettings();
  await emptyTables(there.surface);
  await page.close();
}

/** Empties every table of the extension's database, past all of our own code. */
async function emptyTables(surface: Surface): Promise<void> {
  await surface.evaluate(emptyAll);
}

/** Runs in the document. */
function emptyAll(): Promise<null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('take-part');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(null);
      });
    });
  });
}
