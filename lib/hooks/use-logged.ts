import { useMemo } from 'react';
import type { Entry } from '../log/entry';
import type { LogDatabase } from '../storage/log-database';
import { useLive } from './use-live';

const NONE: readonly Entry[] = [];

/** This person's entries for one thread, forum or site, newest first; kept up to date from every window. */
export function useLogged(db: LogDatabase | null, place: string | null): readonly Entry[] {
  const ask = useMemo(() => {
    if (!db || place === null) return null;
    return async () => {
      // Loaded after the first paint: checking entries needs the schemas, showing the plan does not.
      const { readEntriesAt } = await import('../storage/read-entries');
      return readEntriesAt(db, place);
    };
  }, [db, place]);
  const live = useLive(ask);
  return live.state === 'answered' ? live.value : NONE;
}
