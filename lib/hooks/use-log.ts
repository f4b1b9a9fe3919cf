import { useMemo } from 'react';
import type { Database } from '../storage/database';
import { readLog, type StoredLog } from '../storage/read-entries';
import { useLive, type Live } from './use-live';

/** The whole log, newest first, kept up to date from every window. */
export function useLog(db: Database | null): Live<StoredLog> {
  return useLive(useMemo(() => db && (() => readLog(db)), [db]));
}
