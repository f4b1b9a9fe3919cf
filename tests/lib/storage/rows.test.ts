import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { keepRefreshed, readKeptFeed } from '../../../lib/storage/feed-refreshed';
import { followFeed, readFollowed } from '../../../lib/storage/feed-state';
import { readPreviousList } from '../../../lib/storage/previous-list';
import {
  readBaseIndex,
  readListNear,
  readOrigins,
  readPublishedList,
} from '../../../lib/storage/published-list';
import { readRows } from '../../../lib/storage/rows';
import type { Plan } from '../../../lib/list/plan';
import { watchAnswer } from '../../../lib/storage/watch';
import { type FeedHost, openHost } from '../feed/client/feed-host';
import { aFollower } from '../feed/client/follower';
import { publish, safe, weekly } from '../feed/client/publisher';
import { republish } from '../feed/feed-fixtures';
import { trusting } from '../feed/key-fixtures';
import { aForum } from '../list/fixtures';
import { educationPlan, pensionsPlan, practiceList } from '../list/fixtures-list';

const NOW = '2026-11-21T12:00:00.000Z';
const trust = trusting(weekly, safe);
const forums = [
  ...practiceList.forums,
  ...Array.from({ length: 300 }, (_, n) => aForum({ name: `Board ${n}` })),
];
const renewed = { ...educationPlan, version: 9, summary: 'Renewed.' };

let db: Database;
let host: FeedHost;
beforeEach(async () => {
  db = new Database(`rows-${Math.random()}`);
  host = await openHost();
  await publish(host, { forums });
  await followFeed(db, { feed: 'practice-list', base: host.base, trust });
  await check();
});
afterEach(async () => {
  await db.delete();
  await host.close();
});

/** A check as the extension makes it, with what it has read before. Answers the paths that were written. */
async function check(clientVersion = '0.1.0') {
  const row = await readFollowed(db);
  if (!row) throw new Error('Nothing is followed.');
  const kept = await readKeptFeed(db, row);
  const follower = aFollower(trust, { kept, clientVersion });
  const refreshed = await follower.check(host.base);
  const written: string[] = [];
  const note = (path: string): void => void written.push(path);
  const added = (path: string): void => note(path);
  const changed = (_: unknown, path: string): void => note(path);
  db.published.hook('creating', added);
  db.published.hook('updating', changed);
  await keepRefreshed(db, row, refreshed, NOW);
  db.published.hook('creating').unsubscribe(added);
  db.published.hook('updating').unsubscribe(changed);
  return { refreshed, written };
}

describe('An update of one plan in a list with many forums', () => {
  beforeEach(() => publish(host, { head: { sequence: 38 }, forums, plans: [renewed, pensionsPlan] }));

  it('fetches and writes the index and that plan, and nothing else', async () => {
    host.asked.length = 0;
    const { refreshed, written } = await check();
    const plan = `plans/${renewed.organisation}.json`;
    expect(host.asked.map(({ path }) => path)).toEqual(['keys.json', 'feed.json', 'feed.json.jws', plan]);
    expect(written.toSorted()).toEqual(['feed.json', plan]);
    expect(refreshed).toMatchObject({ outcome: 'updated', list: { plans: [renewed, pensionsPlan] } });
    expect((await readPublishedList(db))?.plans).toEqual([renewed, pensionsPlan]);
    expect((await readPublishedList(db))?.forums).toHaveLength(forums.length);
  });

  it('leaves the list before it whole', async () => {
    const before = await readPublishedList(db);
    await check();
    expect(await readPreviousList(db)).toEqual(before);
  });

  it('reads again only what changed for whoever holds the rest', async () => {
    const held = await readRows(db.published);
    await check();
    const now = await readRows(db.published, held);
    const anew = now.filter((row) => !held.includes(row)).map(({ path }) => path);
    expect(anew).toEqual(['feed.json', `plans/${renewed.organisation}.json`]);
    expect(now).toEqual(expect.arrayContaining([...(await readRows(db.published))]));
  });

  it('lets nobody read again what it left as it is', async () => {
    let asked = 0;
    const numbers: (number | undefined)[] = [];
    const stops = [
      watchAnswer(
        () => {
          asked += 1;
          return readOrigins(db);
        },
        () => undefined,
        () => undefined,
      ),
      watchAnswer(
        () => readBaseIndex(db),
        (index) => numbers.push(index?.sequence),
        () => undefined,
      ),
    ];
    await vi.waitFor(() => expect(numbers).toEqual([37]));
    await check();
    await vi.waitFor(() => expect(numbers).toEqual([37, 38]));
    expect(asked).toBe(1);
    for (const stop of stops) stop();
  });

  it('is refused when it is out of date, although nothing but a plan is new', async () => {
    await publish(host, {
      head: { sequence: 39, expiresAt: '2026-11-01T00:00:00Z', refreshBy: '2026-10-01T00:00:00Z' },
      forums,
    });
    const { refreshed, written } = await check();
    expect(refreshed).toMatchObject({ outcome: 'refused', reason: { why: 'expired' } });
    expect(written).toEqual([]);
  });

  it('reads every part anew after Take Part itself was updated, without fetching them', async () => {
    host.asked.length = 0;
    const { refreshed, written } = await check('0.2.0');
    expect(host.asked).toHaveLength(4);
    expect(refreshed).toMatchObject({ outcome: 'updated' });
    expect(written).toHaveLength((await readRows(db.published)).length);
  });
});

describe('A check', () => {
  it('that finds nothing new reads the index and no part', async () => {
    const read: string[] = [];
    db.published.hook('reading', (row) => {
      read.push(row.path);
      return row;
    });
    expect((await check()).refreshed).toMatchObject({ outcome: 'unchanged' });
    expect([...new Set(read)]).toEqual(['feed.json']);
  });

  it('takes the same number once more where a part of it is missing on the disk', async () => {
    const whole = await readPublishedList(db);
    await db.published.delete('organisations.json');
    expect(await readPublishedList(db)).toBeNull();
    expect((await check()).refreshed).toMatchObject({ outcome: 'updated' });
    expect(await readPublishedList(db)).toEqual(whole);
  });
});

describe('A part that is kept', () => {
  const PLAN = `plans/${renewed.organisation}.json`;
  /** What lies in the database of the plan: the names of the fields of its row. */
  const fieldsKept = async (): Promise<readonly string[]> =>
    Object.keys((await db.published.get(PLAN)) ?? {});

  it('is kept by its bytes where they say just what was read, and read from them again', async () => {
    await publish(host, { head: { sequence: 38 }, forums, plans: [renewed, pensionsPlan] });
    await check();
    expect(await fieldsKept()).toEqual(expect.arrayContaining(['bytes', 'about']));
    expect(await fieldsKept()).not.toContain('content');
    expect((await readPublishedList(db))?.plans).toEqual([renewed, pensionsPlan]);
  });

  it('is kept by what was read where its bytes say more, or something in another way', async () => {
    await publish(host, {
      head: { sequence: 38 },
      forums,
      plans: [renewed, pensionsPlan],
      bend: (shelf) =>
        republish(shelf, PLAN, (plan: Plan) => ({ ...plan, summary: ` ${plan.summary} `, likes: 12 })),
    });
    await check();
    expect(await fieldsKept()).toEqual(expect.arrayContaining(['content', 'about']));
    expect(await fieldsKept()).not.toContain('bytes');
    expect((await readPublishedList(db))?.plans).toEqual([renewed, pensionsPlan]);
    const near = await readListNear(db, { forum: renewed.forums[0]?.forum ?? '' });
    expect(near?.plans[0]).toEqual(renewed);
  });
});
