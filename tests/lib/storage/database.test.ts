import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { readLog } from '../../../lib/storage/read-entries';
import { readWhoIAm } from '../../../lib/storage/settings';
import { anEntry } from './an-entry';

describe('the database', () => {
  it('keeps the log, the drafts and the answers of version 1 when it is opened anew', async () => {
    const name = `upgraded-${Math.random()}`;
    const entry = anEntry();
    // As version 1 declared them. Frozen: never follow a change of the code here.
    const first = new Dexie(name);
    first.version(1).stores({
      published: 'path',
      entries: 'id, place, at',
      tombstones: 'id',
      drafts: 'place',
      settings: 'name',
    });
    await first.table('entries').put({ id: entry.id, place: 'netmums', at: entry.at, entry });
    await first.table('published').put({ path: 'feed.json', sha256: '', content: { sequence: 7 } });
    const who = { organisation: 'hm-revenue-customs', role: 'an adviser', answered: true };
    await first.table('settings').put({ name: 'who-i-am', value: who });
    first.close();

    const db = new Database(name);
    expect((await readLog(db)).entries).toEqual([entry]);
    expect(await readWhoIAm(db)).toEqual(who);
    expect(await db.published.get('feed.json')).toMatchObject({ content: { sequence: 7 } });
    expect(await db.feeds.count()).toBe(0);
    expect(db.verno).toBe(2);
    await db.delete();
  });
});
