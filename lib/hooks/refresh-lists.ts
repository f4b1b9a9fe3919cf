import { checkInADay } from '../browser/feed-alarm';
import { ownClock } from '../browser/feed-fetch';
import type { CheckTold } from '../feed/client/check-told';
import type { FeedIndex } from '../list/published';
import { msToInstant } from '../list/time';
import type { Database, FeedRow } from '../storage/database';
import { attempt, type StorageFailure } from '../storage/failure';
import { keepRefreshed, readKeptFeed } from '../storage/feed-refreshed';
import { readAllFollowed } from '../storage/feed-state';
import { readBaseIndex, readBaseList, readPublishedList } from '../storage/published-list';
import { askForFeed } from './ask-for-feed';
import { lightButton } from './light-button';

/** What a check came to, or that its outcome could not be kept. */
export type Checked = CheckTold | { readonly outcome: 'not-kept'; readonly reason: StorageFailure };

/** What the check of one list came to. */
export interface FeedChecked {
  readonly feed: string;
  /** The organisation that it speaks for; null for the cross-government list. */
  readonly organisation: string | null;
  readonly checked: Checked;
}

/**
 * Asks for news of every list that is followed, the cross-government one first, and keeps what came of each by itself:
 * whatever is wrong with one, the others are taken. No request is made when none is followed. Safe to call from the
 * worker and from a page at once: whoever comes second overwrites nothing.
 */
export async function refreshLists(db: Database): Promise<readonly FeedChecked[]> {
  const followed = await readAllFollowed(db);
  if (followed.length === 0) return [];
  checkInADay();
  const before = await readBaseIndex(db);
  const answers: FeedChecked[] = [];
  for (const row of followed) {
    const done = await attempt(() => refreshOne(db, row));
    const checked = done.ok ? done.value : ({ outcome: 'not-kept', reason: done.reason } as const);
    answers.push({ feed: row.feed, organisation: row.organisation, checked });
  }
  const updated = answers.filter(({ checked }) => checked.outcome === 'updated');
  const hasOtherForums = updated.length > 0 && !isSameForums(before, await readBaseIndex(db));
  if (hasOtherForums || updated.some(({ organisation }) => organisation !== null)) {
    const shown = await readPublishedList(db);
    if (shown) await lightButton(shown);
  }
  return answers;
}

/** Whether the forums of two lists are the same, by their parts. */
function isSameForums(a: FeedIndex | null, b: FeedIndex | null): boolean {
  return forumHashes(a) === forumHashes(b);
}

function forumHashes(index: FeedIndex | null): string {
  const forums = (index?.parts ?? []).filter(({ path }) => path.startsWith('forums'));
  return forums.map(({ sha256 }) => sha256).join();
}

async function refreshOne(db: Database, row: FeedRow): Promise<Checked> {
  const { feed, base, organisation } = row;
  const refreshed = await askForFeed(db, {
    feed,
    base: base ?? '',
    kept: await readKeptFeed(db, row),
    role:
      organisation === null ? { as: 'base' } : { as: 'layer', organisation, base: await readBaseList(db) },
  });
  const told = await keepRefreshed(db, row, refreshed, msToInstant(ownClock.now()));
  return told.ok ? told.value : { outcome: 'not-kept', reason: told.reason };
}
