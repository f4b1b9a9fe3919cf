import { makePracticeLog } from '../log/practice/make-practice-log';
import type { Kept } from '../storage/failure';
import { PracticeLog } from '../storage/practice-log';
import { endPractice, startPractice } from '../storage/keep-practice';
import { readPublishedList } from '../storage/published-list';
import { readWhoIAm } from '../storage/settings';
import { openDatabase } from './use-database';

/** Makes up entries for the list and the person as they are, and shows them in the place of the person's own log. */
export async function beginPractice(now: string): Promise<Kept<unknown>> {
  const db = await openDatabase();
  const practice = new PracticeLog();
  try {
    const [list, who] = await Promise.all([
      readPublishedList(db).catch(() => null),
      readWhoIAm(db).catch(() => null),
    ]);
    const made = makePracticeLog({ list, organisation: who?.organisation ?? null, now });
    return await startPractice(db, practice, made);
  } finally {
    practice.close();
  }
}

/** Shows the person's own log again, and deletes the practice log for good. */
export async function stopPractice(): Promise<Kept<void>> {
  return endPractice(await openDatabase());
}
