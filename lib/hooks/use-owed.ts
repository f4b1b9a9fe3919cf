import { useEffect, useMemo } from 'react';
import { listOwed, type Owed } from '../log/owed';
import type { Database } from '../storage/database';
import { useLive } from './use-live';

const NONE: readonly Owed[] = [];

/**
 * What is still owed on a day in London, kept up to date from every window; the number on the toolbar button follows.
 * Empty until it is read.
 */
export function useOwed(db: Database | null, today: string): readonly Owed[] {
  const ask = useMemo(() => {
    if (!db) return null;
    return async () => {
      // Loaded after the first paint: checking entries needs the schemas, showing the plan does not.
      const { readOwed } = await import('../storage/owed');
      return readOwed(db);
    };
  }, [db]);
  const live = useLive(ask);
  const entries = live.state === 'answered' ? live.value : null;
  const owed = useMemo(() => entries && listOwed(entries, today), [entries, today]);
  useEffect(() => {
    if (owed) void import('./show-due').then(({ showDue }) => showDue(owed));
  }, [owed]);
  return owed ?? NONE;
}
