import { ownClock } from '../browser/feed-fetch';
import { checkSoon } from '../browser/feed-alarm';
import { readManagedPolicy } from '../browser/managed-policy';
import type { PolicyRead } from '../feed/policy/policy-read';
import { readPolicy } from '../feed/policy/read-policy';
import type { Database } from '../storage/database';
import { readAllFollowed } from '../storage/feed-state';
import { keepPolicy, readPolicyKept } from '../storage/policy';
import { readListNear } from '../storage/published-list';
import { restIfNothingFollowed } from './follow-list';
import { lightButton } from './light-button';
import { prepareList } from './prepare-list';

/** How long Chromium may say that nothing is set before it has read what is. */
const UNSURE_MS = 10_000;

/**
 * Does what the organisation's IT has set: follows its lists from now on, and those that it sets no more no longer.
 * Safe to call from the worker and from a page at once.
 *
 * @param known whether the browser has just told of a change, so that what it says now is the whole of it
 */
export async function applyPolicy(db: Database, known: 'told' | 'asked' = 'asked'): Promise<void> {
  const listed = (await readListNear(db, null))?.organisations;
  const isListed = (id: string): boolean => listed?.some((one) => one.id === id) ?? true;
  const kept = await keepPolicy(db, await readPolicy(await readGiven(db, known), isListed));
  if (!kept.ok || !kept.value) return;
  await restIfNothingFollowed(db);
  if ((await readAllFollowed(db)).length > 0) checkSoon();
  // Where its list was another than the package's and is set no more, that one is shown again.
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
}

/** What is set. At its start Chromium may not have read it yet: nothing that was set before is dropped for that. */
async function readGiven(db: Database, known: 'told' | 'asked'): Promise<unknown> {
  const given = await readManagedPolicy();
  const isUnsure = !import.meta.env.FIREFOX && known === 'asked' && isEmpty(given);
  if (!isUnsure || isEmpty(onlySet(await readPolicyKept(db)))) return given;
  await new Promise<void>((done) => void ownClock.after(UNSURE_MS, done));
  return readManagedPolicy();
}

function isEmpty(given: unknown): boolean {
  return typeof given !== 'object' || given === null || Object.keys(given).length === 0;
}

/** What of a kept policy is set or was wrongly set. */
function onlySet({ set, problems }: PolicyRead): object {
  const parts = Object.entries(set).filter(([, part]) =>
    Array.isArray(part) ? part.length > 0 : part !== null,
  );
  return problems.length > 0 ? { problems } : Object.fromEntries(parts);
}
