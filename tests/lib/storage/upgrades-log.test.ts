import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { saveEntry } from '../../../lib/storage/entries';
import { readHistory } from '../../../lib/storage/history';
import { readOwed } from '../../../lib/storage/owed';
import { readLog } from '../../../lib/storage/read-entries';
import { readWhoIAm } from '../../../lib/storage/settings';
import { indexForums } from '../../../lib/storage/upgrades/index-forums';
import { EARLIER_VERSIONS, lookInto, STORED, storeAsVersion, WHO } from './stored-examples';

/** A database whose upgrade is interrupted when all its work is done and nothing is on the disk yet. */
class Interrupted extends Database {
  constructor(name: string) {
    super(name);
    this.version(5).upgrade(async (transaction) => {
      await indexForums(transaction);
      throw new Error('The browser was killed.');
    });
  }
}

const byId = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe.each(EARLIER_VERSIONS)('a database that version %i left', (version) => {
  it('is opened with all that it held, and finds the answers that are owed', async () => {
    const name = `upgraded-${Math.random()}`;
    await storeAsVersion(version, name);
    const db = new Database(name);
    const log = await readLog(db);
    const { owed, given, plain, damaged, tombstone } = STORED;
    expect(byId(log.entries)).toEqual(byId([owed, given, plain]));
    expect(log.unreadable).toMatchObject([{ key: damaged.id, row: damaged }]);
    expect(log.tombstones).toEqual([tombstone]);
    expect(await readWhoIAm(db)).toEqual(WHO);
    expect(await db.published.get('feed.json')).toMatchObject({ content: { sequence: 7 } });
    expect(await readOwed(db)).toEqual([owed]);
    expect(db.verno).toBe(5);
    await db.delete();
  });

  it('finds forums by their hosts, and plans by the forums they speak of', async () => {
    const name = `upgraded-${Math.random()}`;
    await storeAsVersion(version, name);
    const db = new Database(name);
    const paths = (key: 'hosts' | 'about', wanted: string) =>
      db.published.where(key).equals(wanted).primaryKeys();
    expect(await paths('hosts', 'netmums.com')).toEqual(['forums.json']);
    expect((await paths('about', 'netmums')).toSorted()).toEqual([
      'forums.json',
      'plans/hm-revenue-customs.json',
    ]);
    expect(await db.origins.toArray()).toEqual([
      {
        path: 'forums.json',
        origins: [['http://www.netmums.com/*', 'https://*.netmums.com/*', 'https://www.netmums.com/*'], []],
      },
    ]);
    await db.delete();
  });

  it('keeps the revision that was there before the upgrade when its entry is changed', async () => {
    const name = `upgraded-${Math.random()}`;
    await storeAsVersion(version, name);
    const db = new Database(name);
    const { plain } = STORED;
    const changedAt = '2026-12-01T09:00:00.000Z';
    expect((await saveEntry(db, { ...plain, revision: 2, changedAt })).ok).toBe(true);
    expect(await readHistory(db, plain.id)).toEqual([{ was: { entry: plain }, until: changedAt }]);
    await db.delete();
  });

  it('is as it was when its upgrade is interrupted, and is upgraded the next time', async () => {
    const name = `interrupted-${Math.random()}`;
    await storeAsVersion(version, name);
    const before = await lookInto(name);
    const killed = new Interrupted(name);
    await expect(killed.open()).rejects.toThrow('The browser was killed.');
    killed.close();
    expect(await lookInto(name)).toEqual(before);
    expect(before.version).toBe(version);

    const db = new Database(name);
    expect(await readOwed(db)).toEqual([STORED.owed]);
    expect((await readLog(db)).entries).toHaveLength(3);
    await db.delete();
  });
});
