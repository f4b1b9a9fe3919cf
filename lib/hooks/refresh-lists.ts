import { checkInADay } from '../browser/feed-alarm';
import type { Database } from '../storage/database';
import { readAllFollowed } from '../storage/feed-state';
import type { FeedChecked, ListsChecked } from './check-lists';
import { lightPages } from './light-button';

/**
 * Asks for news of every list that is followed, by `checkLists`, and lights the button where the listed pages are others.
 * No request is made when none is followed.
 *
 * @param check where the work is done: here, or in a worker of the page
 */
export async function refreshLists(
  db: Database,
  check: () => Promise<ListsChecked>,
): Promise<readonly FeedChecked[]> {
  if ((await readAllFollowed(db)).length === 0) return [];
  checkInADay();
  const { answers, pages } = await check();
  if (pages) await lightPages(pages);
  return answers;
}
