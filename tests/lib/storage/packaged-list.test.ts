import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedList } from '../../../lib/list/published';
import { Database } from '../../../lib/storage/database';
import { followFeed, readFollowed } from '../../../lib/storage/feed-state';
import { keepPackaged, readKeptPackage } from '../../../lib/storage/packaged-list';
import { readPublishedList } from '../../../lib/storage/published-list';
import { aKey, trusting } from '../feed/key-fixtures';
import { keepPackagedList } from './keep-packaged-list';

const FEED = 'take-part-example';
const weekly = await aKey('every week', { feed: FEED });
const next = await aKey('the next one', { feed: FEED });
const persons = await aKey('given by hand', { feed: FEED });

let db: Database;
beforeEach(() => {
  db = new Database(`list-${Math.random()}`);
});
afterEach(() => db.delete());

function aList(sequence: number, publisher = 'Cabinet Office (example)'): PublishedList {
  const part = (path: string) => ({ path, bytes: 2, sha256: 'a'.repeat(64) });
  return {
    index: {
      format: 1,
      feed: 'take-part-example',
      title: 'Example list',
      publisher,
      licence: 'OGL-UK-3.0',
      illustrative: true,
      sequence,
      issuedAt: '2026-11-14T09:00:00Z',
      refreshBy: '2027-02-14T09:00:00Z',
      expiresAt: '2027-11-14T09:00:00Z',
      minimumClient: '0.1.0',
      parts: ['forums.json', 'organisations.json', 'guidance.json', 'plans/hm-revenue-customs.json'].map(
        part,
      ),
    },
    forums: [],
    organisations: [],
    guidance: {
      values: [],
      principles: [],
      disclosures: [],
      examples: [],
      redLines: [],
      checks: [],
      periods: [],
    },
    plans: [
      {
        organisation: 'hm-revenue-customs',
        version: 1,
        illustrative: true,
        from: '2026-07-01',
        reviewBy: '2027-07-01',
        owner: 'Customer service',
        summary: 'Help people with tax.',
        forums: [],
        commitments: [],
      },
    ],
  };
}

describe('the list that came in the package', () => {
  it('is none before one was accepted', async () => {
    expect(await readPublishedList(db)).toBeNull();
  });

  it('comes back whole', async () => {
    await keepPackagedList(db, aList(37));
    expect(await readPublishedList(db)).toEqual(aList(37));
  });

  it('is replaced by a newer one only', async () => {
    await keepPackagedList(db, aList(37));
    expect(await keepPackagedList(db, aList(36, 'Older'))).toEqual({ ok: true, value: false });
    expect(await keepPackagedList(db, aList(37, 'Same number'))).toEqual({ ok: true, value: false });
    expect((await readPublishedList(db))?.index.publisher).toBe('Cabinet Office (example)');
    expect(await keepPackagedList(db, aList(38, 'Newer'))).toEqual({ ok: true, value: true });
    expect((await readPublishedList(db))?.index.publisher).toBe('Newer');
  });

  it('is none, rather than half of one, when a part is missing', async () => {
    await keepPackagedList(db, aList(37));
    await db.published.delete('guidance.json');
    expect(await readPublishedList(db)).toBeNull();
  });

  it('stays as it was when the new one cannot be written', async () => {
    await keepPackagedList(db, aList(37));
    db.published.hook('updating', (_, path) => {
      if (path === 'guidance.json') throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect(await keepPackagedList(db, aList(38))).toEqual({ ok: false, reason: 'disk-full' });
    expect((await readPublishedList(db))?.index.sequence).toBe(37);
  });

  it('leaves its number and its keys behind, and they are there however often it is prepared', async () => {
    await keepPackagedList(db, aList(37));
    await keepPackaged(db, { feed: FEED, packaged: trusting(weekly), taken: null });
    expect(await db.feeds.get(FEED)).toMatchObject({
      base: null,
      root: 'package',
      progress: { trust: trusting(weekly), ratchet: { sequence: 37 } },
    });
    expect((await readPublishedList(db))?.index.sequence).toBe(37);
  });

  it('is what the next package is held against', async () => {
    expect(await readKeptPackage(db, FEED)).toEqual({ list: null, trust: null, ratchet: null });
    await keepPackagedList(db, aList(37), trusting(weekly));
    expect(await readKeptPackage(db, FEED)).toMatchObject({
      list: { index: { sequence: 37 } },
      trust: trusting(weekly),
      ratchet: { feed: FEED, sequence: 37 },
    });
  });

  it('never goes below the number that was taken, though that list is not shown any more', async () => {
    await keepPackagedList(db, aList(37));
    await db.published.clear();
    expect(await keepPackagedList(db, aList(36))).toEqual({ ok: true, value: false });
    expect(await readPublishedList(db)).toBeNull();
    expect(await keepPackagedList(db, aList(37))).toEqual({ ok: true, value: true });
  });

  it('is taken at a low number once a change of keys has set the number back', async () => {
    await keepPackagedList(db, aList(9000));
    const row = await db.feeds.get(FEED);
    if (!row) throw new Error('Nothing was kept.');
    const ratchet = { feed: FEED, sequence: 41, sha256: null };
    await db.feeds.put({ ...row, progress: { ...row.progress, ratchet } });
    expect(await keepPackagedList(db, aList(42))).toEqual({ ok: true, value: true });
    expect((await readPublishedList(db))?.index.sequence).toBe(42);
  });

  it('brings the keys of the next package to whoever follows it under the package’s own', async () => {
    await keepPackagedList(db, aList(37));
    await followFeed(db, {
      feed: FEED,
      base: 'https://lists.example/',
      trust: trusting(weekly),
      root: 'package',
    });
    await keepPackagedList(db, aList(38), trusting(weekly, next));
    expect((await readFollowed(db))?.progress.trust).toEqual(trusting(weekly, next));
  });

  it('does not touch the keys that a person gave', async () => {
    await keepPackagedList(db, aList(37));
    await followFeed(db, { feed: FEED, base: 'https://lists.example/', trust: trusting(persons) });
    await keepPackagedList(db, aList(38), trusting(weekly, next));
    expect((await readFollowed(db))?.progress.trust).toEqual(trusting(persons));
    expect((await readPublishedList(db))?.index.sequence).toBe(38);
  });

  it('goes by the package again when a person follows it without giving keys', async () => {
    await followFeed(db, { feed: FEED, base: 'https://lists.example/', trust: trusting(persons) });
    await followFeed(db, {
      feed: FEED,
      base: 'https://lists.example/',
      trust: trusting(weekly),
      root: 'package',
    });
    await keepPackagedList(db, aList(38), trusting(next));
    expect((await readFollowed(db))?.progress.trust.keys).toEqual(trusting(next).keys);
  });
});
