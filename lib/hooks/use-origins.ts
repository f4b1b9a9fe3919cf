import { useMemo } from 'react';
import { originPatterns } from '../list/address-patterns';
import type { Database } from '../storage/database';
import { readOrigins } from '../storage/published-list';
import type { ListHook } from './use-list';
import { useLive } from './use-live';

/** The origins of every listed forum, a forum each; null until they are known. */
export function useOrigins(db: Database | null, listed: ListHook): readonly (readonly string[])[] | null {
  const live = useLive(useMemo(() => db && (() => readOrigins(db)), [db]));
  // What could not be kept is in memory, whole.
  const unkept = listed.state === 'ready' && listed.trouble ? listed.list : null;
  const fromMemory = useMemo(() => unkept && unkept.forums.map((forum) => originPatterns([forum])), [unkept]);
  return fromMemory ?? (live.state === 'answered' ? live.value : null);
}
