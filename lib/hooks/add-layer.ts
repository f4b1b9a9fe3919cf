import { ownClock } from '../browser/feed-fetch';
import { requestOrigins } from '../browser/origins';
import { ownVersion } from '../browser/own-version';
import type { CheckTold } from '../feed/client/check-told';
import { originOfFeed, readFeedAddress } from '../feed/client/feed-address';
import type { Refreshed } from '../feed/client/refreshed';
import { msToInstant } from '../list/time';
import type { Kept } from '../storage/failure';
import { keepRefreshed } from '../storage/feed-refreshed';
import { progressOf, readAllFollowed } from '../storage/feed-state';
import { followLayer, leaveLayer, raiseLayer, type LayerChoice } from '../storage/follow-layer';
import { readBaseList, readPublishedList } from '../storage/published-list';
import { askForFeed } from './ask-for-feed';
import { type NotFollowed, readGivenKeys, restIfNothingFollowed } from './follow-list';
import { lightButton } from './light-button';
import { openDatabase } from './use-database';
import { checkInADay } from '../browser/feed-alarm';

/** A department’s own list as it was found, for the person to agree to. Nothing of it is kept yet. */
export interface LayerOffer extends LayerChoice {
  readonly found: Extract<Refreshed, { readonly outcome: 'updated' }>;
  readonly organisationName: string;
}

/** What came of looking at an address. */
export type Looked =
  | { readonly ok: true; readonly offer: LayerOffer }
  | {
      readonly ok: false;
      readonly reason:
        | NotFollowed
        /** That list is followed already, or is the cross-government one in use. */
        | 'in-use'
        | Exclude<Refreshed, { readonly outcome: 'updated' }>;
    };

/**
 * Looks at a department’s own list under the keys that its publisher has given. Call it straight from the click: it asks
 * the browser for that one origin, and browsers want the gesture.
 */
export async function lookAtLayer(typed: string, keys: string): Promise<Looked> {
  const address = readFeedAddress(typed);
  if (!address.ok) return { ok: false, reason: 'no-address' };
  if (!(await requestOrigins([originOfFeed(address.base)]))) return { ok: false, reason: 'not-allowed' };
  const given = await readGivenKeys(keys);
  if (!given.ok) return { ok: false, reason: 'no-keys' };
  const { feed, trust } = given;
  const { base } = address;
  const db = await openDatabase();
  const under = await readBaseList(db);
  const followed = await readAllFollowed(db);
  if (under?.index.feed === feed || followed.some((row) => row.feed === feed))
    return { ok: false, reason: 'in-use' };
  const found = await askForFeed(
    db,
    {
      feed,
      base,
      kept: {
        ...progressOf(await db.feeds.get(feed), trust),
        index: null,
        readList: async () => null,
        readPart: async () => null,
      },
      role: { as: 'layer', organisation: null, base: under },
    },
    ownVersion(),
  );
  if (found.outcome !== 'updated') return { ok: false, reason: found };
  const { organisation = '' } = found.list.index;
  const organisationName = under?.organisations.find(({ id }) => id === organisation)?.name ?? organisation;
  return { ok: true, offer: { feed, base, trust, organisation, organisationName, found } };
}

/** Follows a department’s own list that the person agreed to, with what was found of it. */
export async function addLayer(offer: LayerOffer): Promise<Kept<CheckTold>> {
  const db = await openDatabase();
  const followed = await followLayer(db, offer);
  if (!followed.ok) return followed;
  const kept = await keepRefreshed(db, followed.value, offer.found, msToInstant(ownClock.now()));
  checkInADay();
  await lightAgain();
  return kept;
}

/** Follows a department’s own list no more: what it added goes with it, and the log stays as it is. */
export async function removeLayer(feed: string): Promise<Kept<void>> {
  const db = await openDatabase();
  const left = await leaveLayer(db, feed);
  await restIfNothingFollowed(db);
  await lightAgain();
  return left;
}

/** Moves a department’s own list before the one it comes after. */
export async function moveLayerUp(feed: string): Promise<Kept<void>> {
  const raised = await raiseLayer(await openDatabase(), feed);
  await lightAgain();
  return raised;
}

async function lightAgain(): Promise<void> {
  const shown = await readPublishedList(await openDatabase());
  if (shown) await lightButton(shown);
}
