import { useMemo } from 'react';
import type { Forum } from '../list/forum';
import type { Database } from '../storage/database';
import { type HeldRows, readForums } from '../storage/published-list';
import { useLive } from './use-live';

/**
 * Every forum of the list that is shown, kept up to date from every window; null until they are read, and where they are
 * not wanted. What did not change is not read again.
 */
export function useForums(db: Database | null, wanted: boolean): readonly Forum[] | null {
  const live = useLive(
    useMemo(() => {
      const held: HeldRows = { rows: [] };
      return db && wanted ? () => readForums(db, held) : null;
    }, [db, wanted]),
  );
  return live.state === 'answered' ? live.value : null;
}
