import { useMemo } from 'react';
import type { Database } from '../storage/database';
import { readWhoIAm } from '../storage/settings';
import { NOBODY, type WhoIAm } from '../storage/who-i-am';
import type { FirstReadHook } from './use-first-read';
import { useLive } from './use-live';

/**
 * Who the person has said she is, kept up to date from every window; null until it is known.
 * Where nothing can be stored she is nobody, and is asked again next time.
 */
export function useWhoIAm(db: Database | null, first: FirstReadHook): WhoIAm | null {
  const live = useLive(useMemo(() => db && (() => readWhoIAm(db)), [db]));
  switch (live.state) {
    case 'answered':
      return live.value;
    case 'failed':
      return NOBODY;
    case 'waiting':
      return first.state === 'read' ? first.read.who : null;
  }
}
