import { useCallback } from 'react';
import type { Entry } from '../log/entry';
import type { Database } from '../storage/database';
import { useLive } from './use-live';

const NONE: readonly Entry[] = [];

/** This person's entries for one thread, forum or site, newest first; kept up to date from every window. */
export function useLogged(db: Database, place: string | null): readonly Entry[] {
  const ask = useCallback(async () => {
    // Loaded after the first paint: checking entries needs the schemas, showing the plan does not.
    const { readEntriesAt } = await import('../storage/read-entries');
    return readEntriesAt(db, place ?? '');
  }, [db, place]);
  const live = useLive(place === null ? null : ask);
  return live.state === 'answered' ? live.value : NONE;
}
