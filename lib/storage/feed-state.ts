import { giveTrust } from '../feed/client/give-trust';
import type { FeedProgress } from '../feed/client/kept-feed';
import type { Trust } from '../feed/trust';
import type { Database, FeedRow, LastChanges } from './database';
import { attempt, type Kept } from './failure';
import { readLayers } from './layers';
import { readBaseIndex } from './published-list';

/** The cross-government list that is followed, and how far; null when none is. */
export async function readFollowed(db: Database): Promise<FeedRow | null> {
  return (await db.feeds.filter((row) => row.base !== null && row.organisation === null).first()) ?? null;
}

/** What the last update of the list that is shown changed; null where it came at once, or came with the package. */
export async function readLastChanges(db: Database): Promise<LastChanges | null> {
  const shown = await readBaseIndex(db);
  return (shown && (await db.feeds.get(shown.feed))?.changes) ?? null;
}

/** Every list that is followed: the cross-government one, then departments’ own in their order. */
export async function readAllFollowed(db: Database): Promise<readonly FeedRow[]> {
  const base = await readFollowed(db);
  return [...(base ? [base] : []), ...(await readLayers(db)).map(({ row }) => row)];
}

/** A list to follow: whose, where, and under whose keys. */
export interface FeedChoice {
  readonly feed: string;
  /** From `readFeedAddress`. */
  readonly base: string;
  readonly trust: Trust;
  /** Where the keys are those that the package believes; absent where a person gave them. */
  readonly root?: 'package';
}

/** What is known of a list that may be followed anew: its last number and its retired keys still count. */
export function progressOf(known: FeedRow | undefined, trust: Trust): FeedProgress {
  return {
    trust: giveTrust(known?.progress.trust ?? null, trust),
    ratchet: known?.progress.ratchet ?? null,
    // Another place has other marks.
    etags: { index: null, keys: null },
  };
}

/** Follows a cross-government list, and no other any more. What was known of it before still counts. */
export function followFeed(db: Database, { feed, base, trust, root }: FeedChoice): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction('rw', db.feeds, async () => {
      const known = await db.feeds.get(feed);
      const progress = progressOf(known, trust);
      // Keys that were known already change nothing, nor whose word they are.
      const rootedIn = progress.trust === known?.progress.trust ? (root ?? known.root) : root;
      await leaveBase(db);
      await db.feeds.put({
        feed,
        base,
        progress,
        told: null,
        organisation: null,
        place: 0,
        ...(rootedIn && { root: rootedIn }),
      });
    }),
  );
}

/** Follows no cross-government list any more. What is shown stays until the list in the package may take its place. */
export function stopFollowingFeed(db: Database): Promise<Kept<void>> {
  return attempt(() => db.transaction('rw', db.feeds, () => leaveBase(db)));
}

async function leaveBase(db: Database): Promise<void> {
  await db.feeds.filter(({ organisation }) => organisation === null).modify({ base: null });
}
