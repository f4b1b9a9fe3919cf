import { giveTrust } from '../feed/client/give-trust';
import type { Trust } from '../feed/trust';
import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';

/** The list that is followed, and how far; null when none is. */
export async function readFollowed(db: Database): Promise<FeedRow | null> {
  return (await db.feeds.filter((row) => row.base !== null).first()) ?? null;
}

/** A list to follow: whose, where, and under whose keys. */
export interface FeedChoice {
  readonly feed: string;
  /** From `readFeedAddress`. */
  readonly base: string;
  readonly trust: Trust;
}

/** Follows a list, and no other any more. What was known of it before, such as its last number, still counts. */
export function followFeed(db: Database, { feed, base, trust }: FeedChoice): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction('rw', db.feeds, async () => {
      const known = await db.feeds.get(feed);
      await leaveAll(db);
      await db.feeds.put({
        feed,
        base,
        progress: {
          trust: giveTrust(known?.progress.trust ?? null, trust),
          ratchet: known?.progress.ratchet ?? null,
          // Another place has other marks.
          etags: { index: null, keys: null },
        },
        told: null,
        organisation: null,
        place: 0,
      });
    }),
  );
}

/** Follows no list any more. What is shown stays until the list in the package may take its place. */
export function stopFollowingFeed(db: Database): Promise<Kept<void>> {
  return attempt(() => db.transaction('rw', db.feeds, () => leaveAll(db)));
}

async function leaveAll(db: Database): Promise<void> {
  await db.feeds.toCollection().modify({ base: null });
}
