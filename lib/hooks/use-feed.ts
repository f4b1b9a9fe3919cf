import { useMemo } from 'react';
import { openRest } from '../browser/rest';
import type { RequestRecord } from '../feed/client/request-record';
import type { Change } from '../feed/difference/change';
import type { Database, FeedRow } from '../storage/database';
import { useLive } from './use-live';

/** The cross-government list that is followed, what changed in it last, and every request that was made for any list. */
export interface FeedHook {
  readonly followed: FeedRow | null;
  /** From the list before to the present one; null where that was another list, or there was none. */
  readonly changes: readonly Change[] | null;
  readonly requests: readonly RequestRecord[];
}

/** Follows what is kept of the followed list, from every window; null until it is read. */
export function useFeed(db: Database | null): FeedHook | null {
  const live = useLive(useMemo(() => db && (() => readFeed(db)), [db]));
  return live.state === 'answered' ? live.value : null;
}

async function readFeed(db: Database): Promise<FeedHook> {
  const [state, refreshed, published, ledger, difference] = await Promise.all([
    import('../storage/feed-state'),
    import('../storage/feed-refreshed'),
    import('../storage/published-list'),
    import('../storage/ledger'),
    import('../feed/difference'),
  ]);
  const [followed, before, now, requests] = await Promise.all([
    state.readFollowed(db),
    refreshed.readPreviousList(db),
    published.readBaseList(db),
    ledger.readRequests(db),
  ]);
  const isSameList = before !== null && now !== null && before.index.feed === now.index.feed;
  return {
    followed,
    changes: isSameList ? await difference.compareInSteps(before, now, openRest()) : null,
    requests,
  };
}
