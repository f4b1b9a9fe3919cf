import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refreshed } from '../../../lib/feed/client/refreshed';
import { layLists } from '../../../lib/feed/layers/lay-lists';
import type { PublishedList } from '../../../lib/list/published';
import { Database, type FeedRow } from '../../../lib/storage/database';
import { keepRefreshed, readKeptFeed } from '../../../lib/storage/feed-refreshed';
import {
  followFeed,
  readAllFollowed,
  readFollowed,
  stopFollowingFeed,
} from '../../../lib/storage/feed-state';
import { readFirst } from '../../../lib/storage/first-read';
import { followLayer, leaveLayer, raiseLayer } from '../../../lib/storage/follow-layer';
import { readLayers } from '../../../lib/storage/layers';
import { readPreviousPlans } from '../../../lib/storage/previous-plans';
import { readBaseList, readPublishedList } from '../../../lib/storage/published-list';
import { trusting } from '../feed/key-fixtures';
import { aLayer, educationLayer, ownPlan } from '../feed/layers/layer-fixtures';
import { educationKey } from '../feed/layers/layer-publisher';
import { aPlan } from '../list/fixtures';
import { education, pensions, practiceList } from '../list/fixtures-list';
import { anEntry } from './an-entry';
import { partsOf } from './parts-of';
import { keepPackagedList } from './keep-packaged-list';

const NOW = '2026-11-21T12:00:00.000Z';
const trust = trusting(educationKey);
const pensionsLayer = aLayer({
  index: { feed: 'pensions-own-list', organisation: pensions.id, sequence: 4 },
  plans: [aPlan({ organisation: pensions.id, version: 7 })],
});
const secondLayer = aLayer({
  index: { feed: 'education-second-list', sequence: 3 },
  plans: [{ ...ownPlan, version: 20 }],
});

let db: Database;
let name: string;
beforeEach(async () => {
  name = `layers-${Math.random()}`;
  db = new Database(name);
  await keepPackagedList(db, withPlans(practiceList));
});
afterEach(() => db.delete());

/** The list as it is stored: with a part for each plan. */
function withPlans(list: PublishedList): PublishedList {
  const part = (path: string) => ({ path, bytes: 1, sha256: path.length.toString(16).padStart(64, '0') });
  const plans = list.plans.map(({ organisation }) => part(`plans/${organisation}.json`));
  return { ...list, index: { ...list.index, parts: [...list.index.parts, ...plans] } };
}

/** What a check answers that has taken a list. */
function taking(row: FeedRow, list: PublishedList, sequence = list.index.sequence): Refreshed {
  const { feed } = row;
  return {
    outcome: 'updated',
    list: { ...list, index: { ...list.index, sequence } },
    parts: partsOf(list),
    files: list.index.parts.map(({ path }) => ({ path, bytes: new Uint8Array([1]) })),
    changes: [],
    progress: { ...row.progress, ratchet: { feed, sequence, sha256: 'a'.repeat(64) } },
    keyFiles: [],
    requests: [],
  };
}

async function follow(list: PublishedList): Promise<FeedRow> {
  const { feed, organisation = '' } = list.index;
  const followed = await followLayer(db, { feed, base: `https://${feed}.example/`, trust, organisation });
  if (!followed.ok) throw new Error(followed.reason);
  await keepRefreshed(db, followed.value, taking(followed.value, list), NOW);
  return followed.value;
}

const shownPlan = async (of: string) =>
  (await readPublishedList(db))?.plans.find(({ organisation }) => organisation === of)?.version;

describe('a department’s own list that is followed', () => {
  it('is shown on top of the cross-government one, which is kept as it was', async () => {
    await follow(educationLayer);
    const base = await readBaseList(db);
    expect(base).toEqual(withPlans(practiceList));
    expect(base && (await readPublishedList(db))).toEqual(base && layLists(base, [educationLayer]));
  });

  it('is ready for the first paint', async () => {
    await follow(educationLayer);
    expect((await readFirst(indexedDB, null, name))?.list?.origins).toEqual(
      (await readPublishedList(db))?.origins,
    );
  });

  it('has its own number, its own list before and its own place, and leaves the cross-government one’s alone', async () => {
    await followFeed(db, { feed: 'practice-list', base: 'https://lists.example/', trust });
    await follow(educationLayer);
    await follow(pensionsLayer);
    const [row] = (await readAllFollowed(db)).filter(({ feed }) => feed === 'education-own-list');
    if (!row) throw new Error('Not followed.');
    await keepRefreshed(db, row, taking(row, educationLayer, 13), NOW);
    const layers = await readLayers(db);
    expect(layers.map((layer) => [layer.row.place, layer.kept?.list.index.sequence])).toEqual([
      [1, 13],
      [2, 4],
    ]);
    expect(layers[0]?.kept?.previous?.index.sequence).toBe(12);
    expect(await readPreviousPlans(db)).toMatchObject([{ plan: ownPlan, list: { sequence: 12 } }]);
    expect(await readFollowed(db)).toMatchObject({
      feed: 'practice-list',
      progress: { ratchet: { sequence: 37 } },
    });
    expect(await db.previous.count()).toBe(0);
  });

  it('asks for news of what it has itself', async () => {
    const row = await follow(educationLayer);
    expect((await (await readKeptFeed(db, row)).readList())?.index.feed).toBe('education-own-list');
  });

  it('keeps showing its last good list when a later one is refused', async () => {
    await follow(educationLayer);
    const [row] = await readAllFollowed(db);
    if (!row) throw new Error('Not followed.');
    const reason = {
      why: 'oversteps',
      file: 'plans/x.json',
      thing: 'plan',
      name: pensions.id,
      organisation: education.id,
    } as const;
    const { progress, keyFiles, requests } = taking(row, educationLayer);
    await keepRefreshed(db, row, { outcome: 'refused', reason, progress, keyFiles, requests }, NOW);
    expect(await shownPlan(education.id)).toBe(9);
    expect((await readLayers(db))[0]?.row.told).toMatchObject({ outcome: 'refused', reason });
  });

  it('is laid anew when the cross-government list changes', async () => {
    await follow(educationLayer);
    const index = { ...withPlans(practiceList).index, sequence: 38 };
    const forums = [...practiceList.forums, ...educationLayer.forums];
    await keepPackagedList(db, { ...practiceList, forums, index });
    const laid = await db.laid.toArray();
    expect(laid[0]?.overlay.leftOut).toMatchObject([{ kind: 'forum', because: { why: 'address-taken' } }]);
    expect((await readPublishedList(db))?.forums).toEqual(forums);
  });

  it('may be moved before another, and is heard first then', async () => {
    await follow(educationLayer);
    await follow(secondLayer);
    expect(await shownPlan(education.id)).toBe(9);
    await raiseLayer(db, 'education-second-list');
    expect(await shownPlan(education.id)).toBe(20);
    await raiseLayer(db, 'education-second-list');
    expect((await readLayers(db)).map(({ row }) => row.feed)).toEqual([
      'education-second-list',
      'education-own-list',
    ]);
  });
});

describe('a department’s own list that is removed', () => {
  it('leaves exactly the cross-government list, and the log as it was', async () => {
    const before = await readPublishedList(db);
    await db.entries.put({ id: 'an-entry', place: 'x', at: NOW, entry: anEntry() } as never);
    await follow(educationLayer);
    await leaveLayer(db, 'education-own-list');
    expect(await readPublishedList(db)).toEqual(before);
    expect(await Promise.all([db.layers.count(), db.laid.count(), readAllFollowed(db)])).toEqual([0, 0, []]);
    expect(await db.entries.count()).toBe(1);
  });

  it('leaves the others where they are, and its parts go', async () => {
    await follow(educationLayer);
    await follow(pensionsLayer);
    await leaveLayer(db, 'education-own-list');
    expect(await shownPlan(pensions.id)).toBe(7);
    expect(await shownPlan(education.id)).toBe(practiceList.plans[0]?.version);
  });

  it('cannot come back under an older number, and goes to the end', async () => {
    await follow(educationLayer);
    await follow(pensionsLayer);
    await leaveLayer(db, 'education-own-list');
    const row = await follow(educationLayer);
    expect(row).toMatchObject({ place: 3, progress: { ratchet: { sequence: 12 } } });
  });

  it('stays when another cross-government list is chosen or none is followed any more', async () => {
    await followFeed(db, { feed: 'practice-list', base: 'https://lists.example/', trust });
    await follow(educationLayer);
    await stopFollowingFeed(db);
    expect((await readAllFollowed(db)).map(({ feed }) => feed)).toEqual(['education-own-list']);
    await followFeed(db, { feed: 'other-list', base: 'https://other.example/', trust });
    expect(await shownPlan(education.id)).toBe(9);
  });
});

describe('a full disk or a killed browser', () => {
  it.each(['layers', 'laid', 'feeds'] as const)('leaves everything as it was: %s', async (table) => {
    const row = await follow(educationLayer);
    const before = await everything();
    const full = (): never => {
      throw new DOMException('no room left', 'QuotaExceededError');
    };
    db.table(table).hook('creating', full);
    db.table(table).hook('updating', full);
    const [now = row] = await readAllFollowed(db);
    expect(await keepRefreshed(db, now, taking(now, educationLayer, 14), NOW)).toEqual({
      ok: false,
      reason: 'disk-full',
    });
    expect(await everything()).toEqual(before);
  });

  function everything(): Promise<unknown> {
    return Promise.all(
      [db.published, db.layers, db.laid, db.feeds].map((table) => table.toArray() as Promise<unknown>),
    );
  }
});
