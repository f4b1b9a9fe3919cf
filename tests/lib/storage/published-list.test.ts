import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedList } from '../../../lib/list/published';
import { Database } from '../../../lib/storage/database';
import { keepPublishedList } from '../../../lib/storage/keep-published-list';
import { readPublishedList } from '../../../lib/storage/published-list';

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

describe('the kept list', () => {
  it('is none before one was accepted', async () => {
    expect(await readPublishedList(db)).toBeNull();
  });

  it('comes back whole', async () => {
    await keepPublishedList(db, aList(37));
    expect(await readPublishedList(db)).toEqual(aList(37));
  });

  it('is replaced by a newer one only', async () => {
    await keepPublishedList(db, aList(37));
    expect(await keepPublishedList(db, aList(36, 'Older'))).toEqual({ ok: true, value: false });
    expect(await keepPublishedList(db, aList(37, 'Same number'))).toEqual({ ok: true, value: false });
    expect((await readPublishedList(db))?.index.publisher).toBe('Cabinet Office (example)');
    expect(await keepPublishedList(db, aList(38, 'Newer'))).toEqual({ ok: true, value: true });
    expect((await readPublishedList(db))?.index.publisher).toBe('Newer');
  });

  it('is none, rather than half of one, when a part is missing', async () => {
    await keepPublishedList(db, aList(37));
    await db.published.delete('guidance.json');
    expect(await readPublishedList(db)).toBeNull();
  });

  it('stays as it was when the new one cannot be written', async () => {
    await keepPublishedList(db, aList(37));
    db.published.hook('creating', (path) => {
      if (path === 'guidance.json') throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect(await keepPublishedList(db, aList(38))).toEqual({ ok: false, reason: 'disk-full' });
    expect((await readPublishedList(db))?.index.sequence).toBe(37);
  });
});
