import type { Database } from './database';
import { attempt, type Kept } from './failure';

const NAME = 'reminders';

/** The day in London on which the last reminder was shown on the desktop; null before the first. */
export async function readReminded(db: Database): Promise<string | null> {
  const value = (await db.settings.get(NAME))?.value;
  return typeof value === 'string' ? value : null;
}

/** Remembers that a reminder was shown, so that there is one a day at most. */
export function keepReminded(db: Database, day: string): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: NAME, value: day }));
}
