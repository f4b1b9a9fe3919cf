import { checkNeverMore } from '../browser/feed-alarm';
import { requestOrigins } from '../browser/origins';
import { originOfFeed, readFeedAddress } from '../feed/client/feed-address';
import { type OneListTrust, readTrustOfOneList } from '../feed/trust';
import type { Database } from '../storage/database';
import type { StorageFailure } from '../storage/failure';
import { followFeed, readAllFollowed, stopFollowingFeed } from '../storage/feed-state';
import { lightButton } from './light-button';
import { readPackageTrust } from './package-trust';
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
 * Follows a list at an address under the keys that whoever publishes it has given, or under the package’s own where
 * none are given; null when it is done. Call it straight from the click: it asks the browser for that one origin, and
 * browsers want the gesture.
 */
export async function followList(typed: string, keys: string): Promise<NotFollowed | null> {
  const address = readFeedAddress(typed);
  if (!address.ok) return 'no-address';
  if (!(await requestOrigins([originOfFeed(address.base)]))) return 'not-allowed';
  const isPackages = keys.trim() === '';
  const given = await (isPackages ? readPackageTrust() : readGivenKeys(keys));
  if (!given.ok) return 'no-keys';
  const { feed, trust } = given;
  const choice = { feed, base: address.base, trust, ...(isPackages && { root: 'package' as const }) };
  const kept = await followFeed(await openDatabase(), choice);
  return kept.ok ? null : { notKept: kept.reason };
}

/**
 * Follows no cross-government list any more: no request is made for one. Where it was another list than the package’s,
 * that one is shown again.
 */
export async function leaveList(): Promise<void> {
  const db = await openDatabase();
  const left = await stopFollowingFeed(db);
  if (!left.ok) return;
  await restIfNothingFollowed(db);
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
}

/** Checks no more where nothing is left to be checked. */
export async function restIfNothingFollowed(db: Database): Promise<void> {
  if ((await readAllFollowed(db)).length === 0) await checkNeverMore();
}

/** Reads the keys that a publisher gave, which must be keys of one list. */
export function readGivenKeys(keys: string): Promise<OneListTrust> {
  return readTrustOfOneList('keys.json', new TextEncoder().encode(keys));
}
