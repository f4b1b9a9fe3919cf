import { digestSha256, ownVersion, readBundledFile } from '../browser/bundled-list';
import { checkInADay } from '../browser/feed-alarm';
import { fetchFromNetwork, ownClock } from '../browser/feed-fetch';
import type { CheckTold } from '../feed/client/check-told';
import { LIMITS } from '../feed/client/limits';
import { refreshFeed } from '../feed/client/refresh-feed';
import { msToInstant } from '../list/time';
import type { Database } from '../storage/database';
import type { StorageFailure } from '../storage/failure';
import { keepRefreshed, readKeptFeed } from '../storage/feed-refreshed';
import { readFollowed } from '../storage/feed-state';
import { keepRequests } from '../storage/ledger';
import { lightButton } from './light-button';

/** What a check came to, or that its outcome could not be kept. */
export type Checked = CheckTold | { readonly outcome: 'not-kept'; readonly reason: StorageFailure };

/**
 * Asks for news of the list that is followed and keeps what came of it; null, and no request, when none is followed.
 * Safe to call from the worker and from a page at once: whoever comes second overwrites nothing.
 */
export async function refreshList(db: Database): Promise<Checked | null> {
  const row = await readFollowed(db);
  if (row === null || row.base === null) return null;
  checkInADay();
  const kept = await readKeptFeed(db, row);
  const refreshed = await refreshFeed({
    base: row.base,
    feed: row.feed,
    // What the package brings of the list need not be fetched.
    kept: { ...kept, readPart: async (part) => (await kept.readPart(part)) ?? readBundledFile(part.path) },
    fetch: fetchFromNetwork,
    clock: ownClock,
    limits: LIMITS,
    digest: digestSha256,
    clientVersion: ownVersion(),
    build: 'release',
  });
  await keepRequests(db, refreshed.requests);
  const told = await keepRefreshed(db, row, refreshed, msToInstant(ownClock.now()));
  if (!told.ok) return { outcome: 'not-kept', reason: told.reason };
  if (refreshed.outcome === 'updated') await lightButton(refreshed.list);
  return told.value;
}
