import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_SET } from '../../../../lib/feed/policy/policy-read';
import { readTrustOfOneList } from '../../../../lib/feed/trust';
import { compareSettings } from '../../../../lib/storage/backup/chosen-settings';
import { restore } from '../../../../lib/storage/backup/restore';
import { chooseLists, lookAtLists } from '../../../../lib/storage/backup/restore-lists';
import { Database } from '../../../../lib/storage/database';
import { followFeed, readAllFollowed, readFollowed } from '../../../../lib/storage/feed-state';
import { followLayer } from '../../../../lib/storage/follow-layer';
import { keepPolicy } from '../../../../lib/storage/policy';
import { keepRetention, keepWhoIAm, readRetention, readWhoIAm } from '../../../../lib/storage/settings';
import { backUp, contentOf } from './backups';

const KEY = 'tests/fixtures/practice-key/TEST-ONLY-take-part-example-21ebb13fdd873b86.public.json';
const BASE = 'https://lists.example/take-part/';
const WHO = { organisation: 'hm-revenue-customs', role: 'an adviser', answered: true };

async function practiceTrust() {
  const read = await readTrustOfOneList('key', readFileSync(KEY));
  if (!read.ok) throw new Error('The practice key cannot be read.');
  return read;
}

let old: Database;
let db: Database;

beforeEach(async () => {
  old = new Database(`old-${Math.random()}`);
  db = new Database(`new-${Math.random()}`);
  await followFeed(old, { ...(await practiceTrust()), base: BASE });
  await keepWhoIAm(old, WHO);
  await keepRetention(old, 24);
});
afterEach(async () => {
  await old.delete();
  await db.delete();
});

describe('the lists of a backup', () => {
  it('are asked about with their keys, and followed only where they were ticked', async () => {
    const { feed, trust } = await practiceTrust();
    const file = await contentOf(await backUp(old));
    const [key] = trust.keys;
    expect(await lookAtLists(db, file.lists)).toEqual([
      { feed, address: BASE, organisation: null, keys: [key?.id], state: 'offered' },
    ]);
    await restore(db, file, { settings: true, lists: await chooseLists(db, file.lists, [], null) });
    expect(await readFollowed(db)).toBeNull();
    await restore(db, file, { settings: true, lists: await chooseLists(db, file.lists, [feed], null) });
    expect(await readFollowed(db)).toMatchObject({ feed, base: BASE, progress: { trust, ratchet: null } });
    expect(await lookAtLists(db, file.lists)).toMatchObject([{ state: 'here' }]);
  });

  it('are a department’s own too, after those that are followed', async () => {
    const { feed, trust } = await practiceTrust();
    await followLayer(db, { feed: 'another-list', base: BASE, trust, organisation: 'natural-england' });
    const own = { feed, address: BASE, organisation: 'natural-england', trust };
    await restore(
      db,
      { ...(await contentOf(await backUp(db))) },
      {
        settings: false,
        lists: await chooseLists(db, [own], [feed], null),
      },
    );
    expect((await readAllFollowed(db)).map(({ feed: one }) => one)).toEqual(['another-list', feed]);
  });

  it('are believed by the package’s keys alone where the backup names none', async () => {
    const { feed, trust } = await practiceTrust();
    const list = { feed, address: BASE, organisation: null, trust: null };
    expect(await chooseLists(db, [list], [feed], null)).toEqual([]);
    expect(await chooseLists(db, [list], [feed], { feed: 'another-list', trust })).toEqual([]);
    expect(await chooseLists(db, [list], [feed], { feed, trust })).toMatchObject([
      { root: 'package', trust },
    ]);
  });

  it('are not followed under keys of another list, or keys that are none', async () => {
    const { feed, trust } = await practiceTrust();
    const lists = [
      { feed: 'another-list', address: BASE, organisation: null, trust },
      { feed, address: BASE, organisation: null, trust: { keys: 'none' } },
    ];
    expect(await lookAtLists(db, lists)).toMatchObject([{ state: 'no-keys' }, { state: 'no-keys' }]);
    expect(await chooseLists(db, lists, [feed, 'another-list'], null)).toEqual([]);
  });
});

describe('what the organisation’s IT has set', () => {
  it('stays, whatever a backup says, and is in no backup', async () => {
    const { feed, trust } = await practiceTrust();
    const set = {
      ...NOTHING_SET,
      organisation: 'natural-england',
      retentionMonths: 6,
      list: { feed: 'its-list', base: 'https://it.example/', trust },
    };
    await keepPolicy(db, { set, problems: [] });
    const file = await contentOf(await backUp(old));
    expect(await compareSettings(db, file.settings)).toEqual([
      { setting: 'organisation', here: 'natural-england', file: WHO.organisation, isSet: true },
      { setting: 'role', here: null, file: WHO.role, isSet: false },
      { setting: 'retention', here: 6, file: 24, isSet: true },
    ]);
    expect(await lookAtLists(db, file.lists)).toMatchObject([{ state: 'set' }]);
    await restore(db, file, { settings: true, lists: await chooseLists(db, file.lists, [feed], null) });
    expect(await readWhoIAm(db)).toMatchObject({ organisation: 'natural-england', role: 'an adviser' });
    expect(await readRetention(db)).toBe(6);
    expect((await readFollowed(db))?.feed).toBe('its-list');
    const made = await contentOf(await backUp(db));
    expect(made.lists).toEqual([]);
    expect(made.settings).toEqual({
      person: { organisation: null, role: 'an adviser' },
      retentionMonths: null,
      reminders: false,
    });
  });
});
