import type { Database } from './database';
import { attempt, type Kept } from './failure';
import { MOST_MONTHS } from '../log/retention';
import { POLICY, readAnswer, readKeptPolicy, WHO_I_AM, type WhoIAm } from './who-i-am';

/** Reads who the person is. */
export async function readWhoIAm(db: Database): Promise<WhoIAm> {
  const [said, policy] = await db.settings.bulkGet([WHO_I_AM, POLICY]);
  return readAnswer(said?.value, policy?.value);
}

/** Keeps who the person is. */
export function keepWhoIAm(db: Database, who: WhoIAm): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: WHO_I_AM, value: who }));
}

/** For how many months entries are to be kept, as IT has set it or the person chose; null for as long as she likes. */
export async function readRetention(db: Database): Promise<number | null> {
  const policy = await db.settings.get(POLICY);
  return readKeptPolicy(policy?.value)?.set.retentionMonths ?? readChosenMonths(db);
}

/** For how many months the person chose to keep entries, whatever IT has set; null for as long as she likes. */
export async function readChosenMonths(db: Database): Promise<number | null> {
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
