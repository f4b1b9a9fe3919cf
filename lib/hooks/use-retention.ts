import { useMemo } from 'react';
import type { Database } from '../storage/database';
import { readRetention } from '../storage/settings';
import { useLive } from './use-live';

/** For how many months entries are to be kept, kept up to date from every window; null while that is not known or no limit. */
export function useRetention(db: Database | null): number | null {
  const live = useLive(useMemo(() => db && (() => readRetention(db)), [db]));
  return live.state === 'answered' ? live.value : null;
}
