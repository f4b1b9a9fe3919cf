import { wakeWhenDue } from '../browser/due-alarm';
import { mayRemind, remindOnDesktop } from '../browser/desktop-reminder';
import { showOnButton } from '../browser/due-badge';
import { dayInLondon, instantToMs } from '../list/time';
import { countDue, listOwed, nextDueDay, type Owed } from '../log/owed';
import { startOfDayInLondon } from '../log/start-of-day';
import type { Database } from '../storage/database';
import { keepReminded, readReminded } from '../storage/reminders';
import { readOwed } from '../storage/owed';
import { t } from '../text';

/**
 * Shows on the toolbar button how many answers are due today or overdue, and sets the alarm for the day on which that
 * number rises by itself. It looks at nothing but the log.
 */
export async function showDue(owed: readonly Owed[]): Promise<void> {
  const count = countDue(owed);
  const next = nextDueDay(owed);
  await Promise.all([
    showOnButton(count, count === 0 ? t('name') : t('followUps.onButton', count)),
    wakeWhenDue(next === null ? null : instantToMs(startOfDayInLondon(next))),
  ]);
}

/** The same from the log as it is kept, and once a day a reminder on the desktop where the person wants one. */
export async function showDueNow(db: Database, now: string): Promise<void> {
  const today = dayInLondon(now);
  const owed = listOwed(await readOwed(db), today);
  await showDue(owed);
  const count = countDue(owed);
  if (count === 0 || !(await mayRemind()) || (await readReminded(db)) === today) return;
  await keepReminded(db, today);
  await remindOnDesktop(t('name'), t('followUps.reminder', count));
}
