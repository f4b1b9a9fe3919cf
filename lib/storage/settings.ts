import type { Database } from './database';
import { attempt, type Kept } from './failure';
import { readAnswer, type WhoIAm } from './who-i-am';

/** Reads who the person is. */
export async function readWhoIAm(db: Database): Promise<WhoIAm> {
  return readAnswer((await db.settings.get('who-i-am'))?.value);
}

/** Keeps who the person is. */
export function keepWhoIAm(db: Database, who: WhoIAm): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: 'who-i-am', value: who }));
}
