import { useMemo } from 'react';
import type { PolicyRead } from '../feed/policy/policy-read';
import type { Database } from '../storage/database';
import { useLive } from './use-live';

/** Follows what the organisation's IT has set, as it was last kept; null until it is read. */
export function usePolicy(db: Database | null): PolicyRead | null {
  const live = useLive(useMemo(() => db && (() => readKept(db)), [db]));
  return live.state === 'answered' ? live.value : null;
}

async function readKept(db: Database): Promise<PolicyRead> {
  const { readPolicyKept } = await import('../storage/policy');
  return readPolicyKept(db);
}
