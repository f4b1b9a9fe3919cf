import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { readFollowed } from '../../../lib/storage/feed-state';
import { readRequests } from '../../../lib/storage/ledger';
import { readLog } from '../../../lib/storage/read-entries';
import { readWhoIAm } from '../../../lib/storage/settings';
import { anEntry } from './an-entry';

// As each version declared its tables and filled them. Frozen: never follow a change of the code here.
const VERSION_1 = {
  published: 'path',
  entries: 'id, place, at',
  tombstones: 'id',
  drafts: 'place',
  settings: 'name',
};
const VERSION_2 = { previous: 'path', feeds: 'feed', feedFiles: 'sha256', requests: '++id' };

const ENTRY = anEntry();
const WHO = { organisation: 'hm-revenue-customs', role: 'an adviser', answered: true };
const FOLLOWED = {
  feed: 'take-part-example',
  base: 'https://lists.example/take-part/',
  progress: {
    trust: { keys: [], retired: [], statements: [] },
    ratchet: { feed: 'take-part-example', sequence: 7, sha256: 'a'.repeat(64) },
    etags: { index: '"7"', keys: null },
  },
  told: { at: '2026-11-14T09:00:00.000Z', outcome: 'updated', sequence: 7, changes: 3 },
};
const LEFT = { ...FOLLOWED, feed: 'older-list', base: null, told: null };
const REQUEST = {
  at: '2026-11-14T09:00:00.000Z',
  address: 'https://lists.example/take-part/feed.json',
  bytes: 1204,
  durationMs: 80,
  outcome: 'received',
};

async function fillVersion1(db: Dexie): Promise<void> {
  await db.table('entries').put({ id: ENTRY.id, place: 'netmums', at: ENTRY.at, entry: ENTRY });
  await db.table('published').put({ path: 'feed.json', sha256: '', content: { sequence: 7 } });
  await db.table('settings').put({ name: 'who-i-am', value: WHO });
}

async function fillVersion2(db: Dexie): Promise<void> {
  await fillVersion1(db);
  await db.table('previous').put({ path: 'feed.json', sha256: '', content: { sequence: 6 } });
  await db.table('feeds').bulkPut([FOLLOWED, LEFT]);
  await db.table('feedFiles').put({ sha256: 'b'.repeat(64), bytes: new Uint8Array([1, 2, 3]) });
  await db.table('requests').put(REQUEST);
}

/** A database as an older Take Part left it. */
async function leaveDatabase(version: 1 | 2): Promise<string> {
  const name = `upgraded-${Math.random()}`;
  const old = new Dexie(name);
  old.version(1).stores(VERSION_1);
  if (version === 2) old.version(2).stores(VERSION_2);
  await (version === 1 ? fillVersion1(old) : fillVersion2(old));
  old.close();
  return name;
}

describe('a database of an older version, opened anew', () => {
  it.each([1, 2] as const)('keeps the log, the answers and the list of version %i', async (version) => {
    const db = new Database(await leaveDatabase(version));
    expect((await readLog(db)).entries).toEqual([ENTRY]);
    expect(await readWhoIAm(db)).toEqual(WHO);
    expect(await db.published.get('feed.json')).toMatchObject({ content: { sequence: 7 } });
    expect(await Promise.all([db.layers.count(), db.laid.count()])).toEqual([0, 0]);
    expect(db.verno).toBeGreaterThanOrEqual(3);
    await db.delete();
  });

  it('follows no list that version 1 did not know of', async () => {
    const db = new Database(await leaveDatabase(1));
    expect(await readFollowed(db)).toBeNull();
    await db.delete();
  });

  it('goes on following the list of version 2, as the cross-government one, from the same number', async () => {
    const db = new Database(await leaveDatabase(2));
    expect(await readFollowed(db)).toEqual({ ...FOLLOWED, organisation: null, place: 0 });
    expect(await db.feeds.get('older-list')).toEqual({ ...LEFT, organisation: null, place: 0 });
    expect(await db.previous.get('feed.json')).toMatchObject({ content: { sequence: 6 } });
    expect(await db.feedFiles.count()).toBe(1);
    expect(await readRequests(db)).toMatchObject([REQUEST]);
    await db.delete();
  });
});
