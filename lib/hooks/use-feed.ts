import { useMemo } from 'react';
import { openRest } from '../browser/rest';
import type { RequestRecord } from '../feed/client/request-record';
import type { Change } from '../feed/difference/change';
import type { Database, FeedRow } from '../storage/database';
import type { HeldRows } from '../storage/published-list';
import { useLive } from './use-live';

/** The cross-government list that is followed, what changed in it last, and every request that was made for any list. */
export interface FeedHook {
  readonly followed: FeedRow | null;
  /** From the list before to the present one; null where that was another list, or there was none, or until it is known. */
  readonly changes: readonly Change[] | null;
  readonly requests: readonly RequestRecord[];
}

/** Follows what is kept of the followed list, from every window; null until it is read. */
export function useFeed(db: Database | null): FeedHook | null {
  const feed = useLive(useMemo(() => db && (() => readFeed(db)), [db]));
  const changes = useLive(
    useMemo(() => {
      const held: HeldRows = { rows: [] };
      return db && (() => readChanges(db, held));
    }, [db]),
  );
  if (feed.state !== 'answered') return null;
  return { ...feed.value, changes: changes.state === 'answered' ? changes.value : null };
}

async function readFeed(db: Database): Promise<Omit<FeedHook, 'changes'>> {
  const [state, ledger] = await Promise.all([import('../storage/feed-state'), import('../storage/ledger')]);
  const [followed, requests] = await Promise.all([state.readFollowed(db), ledger.readRequests(db)]);
  return { followed, requests };
}

async function readChanges(db: Database, held: HeldRows): Promise<readonly Change[] | null> {
  const [published, difference] = await Promise.all([
    import('../storage/published-list'),
    import('../feed/difference'),
  ]);
  const { before, now } = await published.readLastTwo(db, held);
  const isSameList = before !== null && now !== null && before.index.feed === now.index.feed;
  return isSameList ? difference.compareInSteps(before, now, openRest()) : null;
}
