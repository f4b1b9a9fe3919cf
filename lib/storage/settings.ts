import type { Database } from './database';
import { attempt, type Kept } from './failure';

/** What the person has told us about herself. `answered` is true once the first question was answered or skipped. */
export interface WhoIAm {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly answered: boolean;
}

const NOBODY: WhoIAm = { organisation: null, role: null, answered: false };

function isWhoIAm(value: unknown): value is WhoIAm {
  return (
    typeof value === 'object' &&
    value !== null &&
    'organisation' in value &&
    (typeof value.organisation === 'string' || value.organisation === null) &&
    'role' in value &&
    (typeof value.role === 'string' || value.role === null) &&
    'answered' in value &&
    typeof value.answered === 'boolean'
  );
}

/** Reads who the person is; an unreadable answer is as good as none, and is asked again. */
export async function readWhoIAm(db: Database): Promise<WhoIAm> {
  const row = await db.settings.get('who-i-am');
  return isWhoIAm(row?.value) ? row.value : NOBODY;
}

/** Keeps who the person is. */
export function keepWhoIAm(db: Database, who: WhoIAm): Promise<Kept<string>> {
  return attempt(() => db.settings.put({ name: 'who-i-am', value: who }));
}
