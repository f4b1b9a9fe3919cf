import { useEffect, useMemo } from 'react';
import { isPrivateWindow } from '../browser/private-window';
import { listOwed, type Owed } from '../log/owed';
import { useLive } from './use-live';
import type { OpenLog } from './use-open-log';

const NONE: readonly Owed[] = [];

/**
 * What is still owed on a day in London, kept up to date from every window; the number on the toolbar button follows, but
 * never what is made up for practice, nor what a private window will forget: the button is that of all windows. Empty
 * until it is read.
 */
export function useOwed(log: OpenLog | null, today: string): readonly Owed[] {
  const db = log?.db ?? null;
  const counts = log?.isPractice === false && !isPrivateWindow();
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
    if (owed && counts) void import('./show-due').then(({ showDue }) => showDue(owed));
  }, [owed, counts]);
  return owed ?? NONE;
}
