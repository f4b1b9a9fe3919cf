import type { Database } from './database';
import { attempt, type Kept } from './failure';
import { MOST_MONTHS } from '../log/retention';
import { readAnswer, type WhoIAm } from './who-i-am';

/** Reads who the person is. */
export async function readWhoIAm(db: Database): Promise<WhoIAm> {
  return readAnswer((await db.settings.get('who-i-am'))?.value);
}

/** Keeps who the person is. */
export function keepWhoIAm(db: Database, who: WhoIAm): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: 'who-i-am', value: who }));
}

/** For how many months entries are to be kept; null for as long as the person likes. */
export async function readRetention(db: Database): Promise<number | null> {
  const months = (await db.settings.get('retention-months'))?.value;
  const isMonths = Number.isInteger(months) && Number(months) >= 1 && Number(months) <= MOST_MONTHS;
  return isMonths ? Number(months) : null;
}

/** Keeps for how many months entries are to be kept. */
export function keepRetention(db: Database, months: number | null): Promise<Kept<unknown>> {
  return attempt<unknown>(() =>
    months === null
      ? db.settings.delete('retention-months')
      : db.settings.put({ name: 'retention-months', value: months }),
  );
}
