import { checkSoon } from '../browser/feed-alarm';
import { readManagedPolicy } from '../browser/managed-policy';
import { readPolicy } from '../feed/policy/read-policy';
import type { Database } from '../storage/database';
import { readAllFollowed } from '../storage/feed-state';
import { keepPolicy } from '../storage/policy';
import { readListNear } from '../storage/published-list';
import { restIfNothingFollowed } from './follow-list';
import { lightButton } from './light-button';
import { prepareList } from './prepare-list';

/**
 * Does what the organisation's IT has set: follows its lists from now on, and those that it sets no more no longer.
 * Safe to call from the worker and from a page at once.
 */
export async function applyPolicy(db: Database): Promise<void> {
  const listed = (await readListNear(db, null))?.organisations;
  const isListed = (id: string): boolean => listed?.some((one) => one.id === id) ?? true;
  const kept = await keepPolicy(db, await readPolicy(await readManagedPolicy(), isListed));
  if (!kept.ok || !kept.value) return;
  await restIfNothingFollowed(db);
  if ((await readAllFollowed(db)).length > 0) checkSoon();
  // Where its list was another than the package's and is set no more, that one is shown again.
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
}
