import { useMemo } from 'react';
import type { RequestRecord } from '../feed/client/request-record';
import type { Database, FeedRow, LastChanges } from '../storage/database';
import { useLive } from './use-live';

/** The cross-government list that is followed, what changed in it last, and every request that was made for any list. */
export interface FeedHook {
  readonly followed: FeedRow | null;
  /** From the list before to the one that is shown; null where that was another list, or there was none. */
  readonly changes: LastChanges | null;
  readonly requests: readonly RequestRecord[];
}

/** Follows what is kept of the followed list, from every window; null until it is read. */
export function useFeed(db: Database | null): FeedHook | null {
  const feed = useLive(useMemo(() => db && (() => readFeed(db)), [db]));
  return feed.state === 'answered' ? feed.value : null;
}

async function readFeed(db: Database): Promise<FeedHook> {
  const [state, ledger] = await Promise.all([import('../storage/feed-state'), import('../storage/ledger')]);
  const [followed, changes, requests] = await Promise.all([
    state.readFollowed(db),
    state.readLastChanges(db),
    ledger.readRequests(db),
  ]);
  return { followed, changes, requests };
}
