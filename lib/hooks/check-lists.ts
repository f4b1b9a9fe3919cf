import { ownClock } from '../browser/feed-fetch';
import type { CheckTold } from '../feed/client/check-told';
import { same } from '../feed/difference/same';
import type { ListedPages } from '../list/listed-pages';
import type { PublishedList } from '../list/published';
import { msToInstant } from '../list/time';
import type { Database, FeedRow } from '../storage/database';
import { attempt, type StorageFailure } from '../storage/failure';
import { keepRefreshed, readKeptFeed } from '../storage/feed-refreshed';
import { readAllFollowed } from '../storage/feed-state';
import { readBaseList, readPublishedList } from '../storage/published-list';
import { askForFeed } from './ask-for-feed';
import { listPages } from './list-pages';

/** What a check came to, or that its outcome could not be kept. */
export type Checked = CheckTold | { readonly outcome: 'not-kept'; readonly reason: StorageFailure };

/** What the check of one list came to. */
export interface FeedChecked {
  readonly feed: string;
  /** The organisation that it speaks for; null for the cross-government list. */
  readonly organisation: string | null;
  readonly checked: Checked;
}

/** What came of asking for news of every list that is followed. */
export interface ListsChecked {
  /** One for each list, in their order. */
  readonly answers: readonly FeedChecked[];
  /** The listed pages, where they are others than before; null where they are the same. */
  readonly pages: ListedPages | null;
}

/**
 * Asks for news of every list that is followed, the cross-government one first, and keeps what came of each by itself:
 * whatever is wrong with one, the others are taken. Safe to call from workers and pages at once: whoever comes second
 * overwrites nothing. It needs no page, and with a long list it is work for seconds: call it where nobody waits.
 *
 * @param version this extension’s own
 */
export async function checkLists(db: Database, version: string): Promise<ListsChecked> {
  const followed = await readAllFollowed(db);
  const answers: FeedChecked[] = [];
  let moved: Moved = 'nothing';
  for (const row of followed) {
    const { feed, organisation } = row;
    const done = await attempt(() => checkOne(db, row, version));
    const checked = done.ok ? done.value.checked : ({ outcome: 'not-kept', reason: done.reason } as const);
    answers.push({ feed, organisation, checked });
    if (done.ok && done.value.moved !== 'nothing') moved = done.value.moved;
  }
  // Departments’ own lists add forums of their own.
  const isLaid = followed.some(({ organisation }) => organisation !== null);
  const shown = moved === 'nothing' ? null : isLaid ? await readPublishedList(db) : moved;
  return { answers, pages: shown && (await listPages(shown)) };
}

/** What a check brought on the forums' addresses: other ones, in this list, or nothing. */
type Moved = PublishedList | 'nothing';

async function checkOne(
  db: Database,
  row: FeedRow,
  version: string,
): Promise<{ readonly checked: Checked; readonly moved: Moved }> {
  const { feed, base, organisation } = row;
  const kept = await readKeptFeed(db, row);
  const role =
    organisation === null
      ? ({ as: 'base' } as const)
      : ({ as: 'layer', organisation, base: await readBaseList(db) } as const);
  const refreshed = await askForFeed(db, { feed, base: base ?? '', kept, role }, version);
  // What of a department’s own list is taken may change with anything in it. Asked before another list is kept.
  const isMoved =
    refreshed.outcome === 'updated' &&
    (organisation !== null || !isSamePlaces(await kept.readList(), refreshed.list));
  const told = await keepRefreshed(db, row, refreshed, msToInstant(ownClock.now()));
  if (!told.ok) return { checked: { outcome: 'not-kept', reason: told.reason }, moved: 'nothing' };
  return { checked: told.value, moved: isMoved ? refreshed.list : 'nothing' };
}

/** Whether the same pages are listed: the same forums at the same addresses, in the same order. */
function isSamePlaces(a: PublishedList | null, b: PublishedList): boolean {
  if (a === null || a.index.feed !== b.index.feed || a.forums.length !== b.forums.length) return false;
  return a.forums.every(({ id, addresses }, n) => {
    const other = b.forums[n];
    return id === other?.id && same(addresses, other.addresses);
  });
}
