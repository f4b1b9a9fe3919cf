import { NOTHING_SET, type PolicyRead, type PolicySet } from '../feed/policy/policy-read';
import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';
import { progressOf } from './feed-state';
import { dropStaleFiles, layKept, readLayers } from './layers';
import { POLICY, readKeptPolicy } from './who-i-am';

/** What the organisation's IT has set, as it was last kept. */
export async function readPolicyKept(db: Database): Promise<PolicyRead> {
  return readKeptPolicy((await db.settings.get(POLICY))?.value) ?? { set: NOTHING_SET, problems: [] };
}

/**
 * Keeps what the organisation's IT has set, in one transaction: its lists are followed, those that it set before and
 * sets no more are not, and what each person chose stays beside it. False when nothing has changed.
 */
export function keepPolicy(db: Database, read: PolicyRead): Promise<Kept<boolean>> {
  return attempt(() =>
    db.transaction(
      'rw',
      [db.settings, db.feeds, db.layers, db.laid, db.published, db.previous, db.feedFiles],
      async () => {
        const before = await readPolicyKept(db);
        if (JSON.stringify(before) === JSON.stringify(read)) return false;
        await db.settings.put({ name: POLICY, value: read });
        await leaveUnset(db, read.set);
        await followSet(db, read.set);
        await layKept(db);
        await dropStaleFiles(db);
        return true;
      },
    ),
  );
}

async function leaveUnset(db: Database, { list, departmentLists }: PolicySet): Promise<void> {
  const wanted = new Set([list, ...departmentLists].map((one) => one?.feed));
  for (const row of await db.feeds.filter(({ isSet }) => isSet === true).toArray()) {
    if (wanted.has(row.feed)) continue;
    const { isSet: _, ...rest } = row;
    await db.feeds.put({ ...rest, base: null, told: null });
    await db.layers.delete(row.feed);
  }
}

async function followSet(db: Database, { list, departmentLists }: PolicySet): Promise<void> {
  if (list) {
    await db.feeds
      .filter(({ feed, organisation }) => organisation === null && feed !== list.feed)
      .modify({ base: null });
    await db.feeds.put(followed(await db.feeds.get(list.feed), { ...list, organisation: null }, 0));
  }
  for (const [n, one] of departmentLists.entries())
    await db.feeds.put(followed(await db.feeds.get(one.feed), one, n + 1));
  const people = (await readLayers(db)).filter(({ row }) => row.isSet !== true);
  for (const [n, { row }] of people.entries())
    await db.feeds.update(row.feed, { place: departmentLists.length + n + 1 });
}

function followed(
  known: FeedRow | undefined,
  { feed, base, trust, organisation }: PolicySet['departmentLists'][number] | FollowedBase,
  place: number,
): FeedRow {
  const isSame = known?.base === base;
  const progress = progressOf(known, trust);
  const { root: _, ...rest } = known ?? {};
  return {
    ...rest,
    feed,
    base,
    progress: isSame ? { ...progress, etags: known.progress.etags } : progress,
    told: isSame ? known.told : null,
    organisation,
    place,
    isSet: true,
  };
}

type FollowedBase = NonNullable<PolicySet['list']> & { readonly organisation: null };
