import { Dexie } from 'dexie';
import type { PracticeEntry } from '../log/practice/make-practice-log';
import type { Database, HistoryRow } from './database';
import { toRow } from './entry-row';
import { attempt, type Kept } from './failure';
import { PRACTICE_LOG, type PracticeLog } from './practice-log';
import { PRACTICE, readPracticeMode } from './practice-mode';

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
    await db.settings.put({ name: PRACTICE, value: true });
  });
}

/**
 * Turns the mode off and deletes the practice log. In this order: were the browser killed in between, entries would be
 * left that nobody can see, and {@link clearLeftPractice} takes them away; the other way round, a window that is open
 * would make the log anew.
 */
export function endPractice(db: Database): Promise<Kept<void>> {
  return attempt(async () => {
    await db.settings.delete(PRACTICE);
    await Dexie.delete(PRACTICE_LOG);
  });
}

/** Deletes what a killed browser has left of a practice that had ended. */
export async function clearLeftPractice(db: Database): Promise<void> {
  if (!(await readPracticeMode(db))) await Dexie.delete(PRACTICE_LOG);
}
