import { useCallback } from 'react';
import type { Database } from '../storage/database';
import { readWhoIAm, type WhoIAm } from '../storage/settings';
import { useLive, type Live } from './use-live';

/** Who the person has said she is, kept up to date from every window. */
export function useWhoIAm(db: Database): Live<WhoIAm> {
  return useLive(useCallback(() => readWhoIAm(db), [db]));
}
