import { Dexie } from 'dexie';
import type { PracticeEntry } from '../log/practice/make-practice-log';
import type { Database, HistoryRow } from './database';
import { toRow } from './entry-row';
import { attempt, type Kept } from './failure';
import { openExisting } from './open-existing';
import { PRACTICE_LOG, type PracticeLog } from './practice-log';

/** Set while the person practises. It is kept on the disk, so that a killed browser comes back as it was. */
const NAME = 'practice';

/** Whether the person practises. */
export async function readPracticeMode(db: Database): Promise<boolean> {
  return isOn(await db.settings.get(NAME));
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
      const asked = db.transaction('settings').objectStore('settings').get(NAME);
      asked.addEventListener('success', () => resolve(isOn(asked.result)));
      asked.addEventListener('error', () => resolve(false));
    });
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Fills the practice log with made-up entries, in the place of any that were left there, and then turns the mode on. */
export function startPractice(
  db: Database,
  practice: PracticeLog,
  made: readonly PracticeEntry[],
): Promise<Kept<unknown>> {
  const history = made.flatMap(({ entry, before }): HistoryRow[] =>
    before ? [{ id: entry.id, was: { entry: before }, until: entry.changedAt }] : [],
  );
  return attempt<unknown>(async () => {
    await practice.transaction('rw', practice.tables, async () => {
      for (const table of practice.tables) await table.clear();
      await practice.entries.bulkAdd(made.map(({ entry }) => toRow(entry)));
      await practice.history.bulkAdd(history);
    });
    await db.settings.put({ name: NAME, value: true });
  });
}

/**
 * Turns the mode off and deletes the practice log. In this order: were the browser killed in between, entries would be
 * left that nobody can see, and {@link clearLeftPractice} takes them away; the other way round, a window that is open
 * would make the log anew.
 */
export function endPractice(db: Database): Promise<Kept<void>> {
  return attempt(async () => {
    await db.settings.delete(NAME);
    await Dexie.delete(PRACTICE_LOG);
  });
}

/** Deletes what a killed browser has left of a practice that had ended. */
export async function clearLeftPractice(db: Database): Promise<void> {
  if (!(await readPracticeMode(db))) await Dexie.delete(PRACTICE_LOG);
}

function isOn(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'value' in row && row.value === true;
}
