import { useMemo } from 'react';
import type { LeftOut } from '../feed/layers/left-out';
import type { Organisation } from '../list/organisation';
import type { Database } from '../storage/database';
import type { FollowedLayer } from '../storage/layers';
import { useLive } from './use-live';

/** The departments’ own lists that are followed, in their order, and what of them is left out. */
export interface OwnListsHook {
  readonly layers: readonly FollowedLayer[];
  readonly leftOut: readonly LeftOut[];
  /** The bodies that the cross-government list knows. */
  readonly organisations: readonly Organisation[];
}

/** Follows departments’ own lists from every window; null until they are read. */
export function useOwnLists(db: Database | null): OwnListsHook | null {
  const live = useLive(useMemo(() => db && (() => readOwnLists(db)), [db]));
  return live.state === 'answered' ? live.value : null;
}

async function readOwnLists(db: Database): Promise<OwnListsHook> {
  const [kept, published] = await Promise.all([
    import('../storage/layers'),
    import('../storage/published-list'),
  ]);
  const [layers, leftOut, base] = await Promise.all([
    kept.readLayers(db),
    kept.readLeftOut(db),
    published.readListNear(db, null),
  ]);
  return { layers, leftOut, organisations: base?.organisations ?? [] };
}
