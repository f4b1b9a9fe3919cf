import { checkNeverMore } from '../browser/feed-alarm';
import { requestOrigins } from '../browser/origins';
import { originOfFeed, readFeedAddress } from '../feed/client/feed-address';
import { readTrust } from '../feed/trust';
import type { StorageFailure } from '../storage/failure';
import { followFeed, stopFollowingFeed } from '../storage/feed-state';
import { lightButton } from './light-button';
import { prepareList } from './prepare-list';
import { openDatabase } from './use-database';

/** Why a list cannot be followed. */
export type NotFollowed =
  | 'no-address'
  /** The person or a policy does not allow requests to that address. */
  | 'not-allowed'
  /** What was given are no keys, or keys of more than one list. */
  | 'no-keys'
  | { readonly notKept: StorageFailure };

/**
 * Follows a list at an address under the keys that whoever publishes it has given; null when it is done. Call it
 * straight from the click: it asks the browser for that one origin, and browsers want the gesture.
 */
export async function followList(typed: string, keys: string): Promise<NotFollowed | null> {
  const address = readFeedAddress(typed);
  if (!address.ok) return 'no-address';
  if (!(await requestOrigins([originOfFeed(address.base)]))) return 'not-allowed';
  const given = await readTrust('keys.json', new TextEncoder().encode(keys));
  const feeds = given.ok ? new Set(given.trust.keys.map((key) => key.feed)) : new Set<string>();
  const [feed] = feeds;
  if (!given.ok || feed === undefined || feeds.size > 1) return 'no-keys';
  const kept = await followFeed(await openDatabase(), { feed, base: address.base, trust: given.trust });
  return kept.ok ? null : { notKept: kept.reason };
}

/** Follows no list any more: no request is made. Where it was another list than the package’s, that one is shown again. */
export async function leaveList(): Promise<void> {
  const db = await openDatabase();
  const left = await stopFollowingFeed(db);
  if (!left.ok) return;
  await checkNeverMore();
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
}
