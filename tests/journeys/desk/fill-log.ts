import { toRow } from '../../../lib/storage/entry-row';
import { chanceOf } from '../../../tools/bench/made-up/chance';
import { madeUpEntry } from '../../../tools/bench/made-up/log';
import type { Surface } from '../../../tools/browsers/surface';

/** So many at a time go to the browser. */
const STEP = 5_000;

/** Puts made-up entries into the stored log, past all of our own code; open pages are not told. */
export async function fillLog(surface: Surface, count: number): Promise<void> {
  const chance = chanceOf(1);
  for (let from = 0; from < count; from += STEP) {
    const rows = Array.from({ length: Math.min(STEP, count - from) }, (_, n) =>
      toRow(madeUpEntry(chance, from + n)),
    );
    // As one text: Firefox is told each value of an object by itself, which takes it minutes.
    await surface.evaluate(putAll, JSON.stringify(rows));
  }
}

/** Runs in the document. */
function putAll(text: string): Promise<null> {
  const rows: readonly object[] = JSON.parse(text);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('take-part');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction('entries', 'readwrite');
      const entries = transaction.objectStore('entries');
      for (const row of rows) entries.put(row);
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(null);
      });
    });
  });
}
