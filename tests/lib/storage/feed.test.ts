import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refreshed } from '../../../lib/feed/client/refreshed';
import type { PublishedList } from '../../../lib/list/published';
import { Database } from '../../../lib/storage/database';
import { keepRefreshed, readKeptFeed } from '../../../lib/storage/feed-refreshed';
import {
  followFeed,
  readFollowed,
  readLastChanges,
  stopFollowingFeed,
} from '../../../lib/storage/feed-state';
import { keepRequests, LEDGER_LENGTH, readRequests } from '../../../lib/storage/ledger';
import { readPreviousList } from '../../../lib/storage/previous-list';
import { readPublishedList } from '../../../lib/storage/published-list';
import { trusting } from '../feed/key-fixtures';
import { type FeedHost, openHost } from '../feed/client/feed-host';
import { aFollower } from '../feed/client/follower';
import { publish, safe, weekly } from '../feed/client/publisher';
import { aForum, aList } from '../list/fixtures';
import { practiceList } from '../list/fixtures-list';
import { keepPackagedList } from './keep-packaged-list';

const NOW = '2026-11-21T12:00:00.000Z';
const BASE = 'https://lists.example/take-part/';
const trust = trusting(weekly, safe);
let db: Database;
let host: FeedHost;
beforeEach(async () => {
  db = new Database(`feed-${Math.random()}`);
  host = await openHost();
  await publish(host);
  await followFeed(db, { feed: 'practice-list', base: BASE, trust });
});
afterEach(async () => {
  await db.delete();
  await host.close();
});

/** A check that really took place, with what is kept, and what was made of it on the disk. */
async function checkAndKeep(refreshed?: Refreshed) {
  const row = await readFollowed(db);
  if (!row) throw new Error('Nothing is followed.');
  const { readList, ...progress } = await readKeptFeed(db, row);
  const list = await readList();
  const follower = aFollower(progress.trust, { progress, ...(list && { list }) });
  return keepRefreshed(db, row, refreshed ?? (await follower.check(host.base)), NOW);
}

describe('a list that is followed', () => {
  it('is none until one is chosen, and one at a time', async () => {
    const empty = new Database(`empty-${Math.random()}`);
    expect(await readFollowed(empty)).toBeNull();
    await empty.delete();
    await followFeed(db, { feed: 'other-list', base: 'https://other.example/', trust });
    expect(await readFollowed(db)).toMatchObject({ feed: 'other-list', told: null });
  });

  it('is kept whole with its number, its keys and what came of the check', async () => {
    expect(await checkAndKeep()).toMatchObject({ ok: true, value: { outcome: 'updated', sequence: 37 } });
    expect((await readPublishedList(db))?.forums).toHaveLength(practiceList.forums.length);
    expect(await readFollowed(db)).toMatchObject({
      progress: { ratchet: { sequence: 37 } },
      told: { at: NOW, outcome: 'updated' },
    });
  });

  it('keeps the list before it, one step back, and the bytes of the parts of both and of no other', async () => {
    const shown: PublishedList[] = [];
    for (const sequence of [37, 38, 39]) {
      const forums = practiceList.forums.map((forum) => ({ ...forum, name: `${forum.name} ${sequence}` }));
      await publish(host, { head: { sequence }, forums });
      await checkAndKeep();
      const list = await readPublishedList(db);
      if (list) shown.push(list);
    }
    expect(shown.map(({ index }) => index.sequence)).toEqual([37, 38, 39]);
    expect(await readPreviousList(db)).toEqual(shown[1]);
    const both = shown.slice(1).flatMap(({ index }) => index.parts.map(({ sha256 }) => sha256));
    expect(new Set(await db.feedFiles.toCollection().primaryKeys())).toEqual(new Set(both));
    expect(await db.previous.toCollection().primaryKeys()).toEqual(['feed.json']);
  });

  it('keeps the list before it whole where it came in the package, whose bytes nobody keeps', async () => {
    const packaged = aList({ index: { feed: 'packaged', sequence: 9 }, plans: [] });
    await stopFollowingFeed(db);
    await keepPackagedList(db, packaged);
    await followFeed(db, { feed: 'practice-list', base: BASE, trust });
    await checkAndKeep();
    expect(await readPreviousList(db)).toEqual(packaged);
  });

  it('remembers what its last update changed, for as long as that is what is shown', async () => {
    await checkAndKeep();
    expect(await readLastChanges(db)).toBeNull();
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    await checkAndKeep();
    const [gone] = practiceList.forums.slice(-1);
    const told = { first: [{ kind: 'removed', about: { of: 'forum', id: gone?.id } }], more: 0 };
    expect(await readLastChanges(db)).toMatchObject(told);
    await checkAndKeep();
    expect(await readLastChanges(db)).toMatchObject(told);
    await stopFollowingFeed(db);
    await keepPackagedList(db, aList({ index: { feed: 'packaged', sequence: 9 }, plans: [] }));
    expect(await readLastChanges(db)).toBeNull();
  });

  it('remembers no more changes than anybody reads, and how many more there were', async () => {
    const forums = Array.from({ length: 250 }, (_, n) => aForum({ name: `Board ${n}` }));
    await checkAndKeep();
    await publish(host, { head: { sequence: 38 }, forums: [...practiceList.forums, ...forums] });
    await checkAndKeep();
    const { first, more } = (await readLastChanges(db)) ?? {};
    expect([first?.length, more]).toEqual([200, 50]);
  });

  it('keeps its last number when it is left and followed again somewhere else', async () => {
    await checkAndKeep();
    await stopFollowingFeed(db);
    expect(await readFollowed(db)).toBeNull();
    await followFeed(db, { feed: 'practice-list', base: 'https://mirror.example/', trust });
    expect(await readFollowed(db)).toMatchObject({
      progress: { ratchet: { sequence: 37 }, etags: { index: null } },
    });
  });

  it('is not replaced by another list in the package, but by it once nobody follows it', async () => {
    await checkAndKeep();
    const packaged = aList({ index: { feed: 'packaged', sequence: 99 }, plans: [] });
    expect(await keepPackagedList(db, packaged)).toEqual({ ok: true, value: false });
    await stopFollowingFeed(db);
    expect(await keepPackagedList(db, packaged)).toEqual({ ok: true, value: true });
  });

  it('overwrites nothing that another window took in the meantime', async () => {
    const row = await readFollowed(db);
    const late = await aFollower(trust).check(host.base);
    await checkAndKeep();
    expect(row && (await keepRefreshed(db, row, late, NOW))).toEqual({
      ok: false,
      reason: 'changed-elsewhere',
    });
  });

  it.each(['published', 'previous', 'feedFiles', 'feeds'] as const)(
    'is the last good one when the disk is full in the middle: %s',
    async (table) => {
      await checkAndKeep();
      await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
      const before = await everything();
      const full = (): never => {
        throw new DOMException('no room left', 'QuotaExceededError');
      };
      db.table(table).hook('creating', full);
      db.table(table).hook('updating', full);
      expect(await checkAndKeep()).toEqual({ ok: false, reason: 'disk-full' });
      expect(await everything()).toEqual(before);
    },
  );

  it('is the last good one when the browser is killed in the middle', async () => {
    await checkAndKeep();
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    const before = await everything();
    // A killed browser commits nothing of a transaction that was open.
    db.feedFiles.hook('creating', (_key, _row, transaction) => transaction.abort());
    expect((await checkAndKeep()).ok).toBe(false);
    expect(await everything()).toEqual(before);
  });

  function everything(): Promise<unknown> {
    return Promise.all(
      [db.published, db.previous, db.feeds].map((table) => table.toArray() as Promise<unknown>),
    );
  }
});

describe('the network ledger', () => {
  it('remembers requests newest first, and no more than it is long', async () => {
    const request = {
      at: NOW,
      address: `${BASE}feed.json`,
      bytes: 7,
      durationMs: 3,
      outcome: 'received',
    } as const;
    await keepRequests(
      db,
      'practice-list',
      Array.from({ length: LEDGER_LENGTH }, () => request),
    );
    await keepRequests(db, 'practice-list', [{ ...request, outcome: 'too-slow' }]);
    const requests = await readRequests(db);
    expect(requests).toHaveLength(LEDGER_LENGTH);
    expect(requests[0]).toMatchObject({ outcome: 'too-slow', bytes: 7 });
  });
});
