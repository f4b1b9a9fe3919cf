import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refreshed } from '../../../lib/feed/client/refreshed';
import { Database } from '../../../lib/storage/database';
import { keepRefreshed, readKeptFeed, readPreviousList } from '../../../lib/storage/feed-refreshed';
import { followFeed, readFollowed, stopFollowingFeed } from '../../../lib/storage/feed-state';
import { keepRequests, LEDGER_LENGTH, readRequests } from '../../../lib/storage/ledger';
import { readPublishedList } from '../../../lib/storage/published-list';
import { trusting } from '../feed/key-fixtures';
import { type FeedHost, openHost } from '../feed/client/feed-host';
import { aFollower } from '../feed/client/follower';
import { publish, safe, weekly } from '../feed/client/publisher';
import { aList } from '../list/fixtures';
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
  const { list, ...progress } = await readKeptFeed(db, row);
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

  it('keeps the list before it, one step back, and the bytes of its own parts only', async () => {
    await checkAndKeep();
    await publish(host, { head: { sequence: 38 }, forums: practiceList.forums.slice(0, -1) });
    await checkAndKeep();
    const now = await readPublishedList(db);
    expect(now?.index.sequence).toBe(38);
    expect((await readPreviousList(db))?.index.sequence).toBe(37);
    expect((await db.feedFiles.toCollection().primaryKeys()).toSorted()).toEqual(
      now?.index.parts.map(({ sha256 }) => sha256).toSorted(),
    );
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
