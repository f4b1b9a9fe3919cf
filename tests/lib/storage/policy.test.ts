import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RETENTION } from '../../../lib/feed/policy/policy';
import { NOTHING_SET, type PolicySet } from '../../../lib/feed/policy/policy-read';
import { MOST_MONTHS } from '../../../lib/log/retention';
import { Database } from '../../../lib/storage/database';
import { followFeed, readAllFollowed, readFollowed } from '../../../lib/storage/feed-state';
import { readFirst } from '../../../lib/storage/first-read';
import { followLayer } from '../../../lib/storage/follow-layer';
import { keepPolicy, readPolicyKept } from '../../../lib/storage/policy';
import { keepRetention, keepWhoIAm, readRetention, readWhoIAm } from '../../../lib/storage/settings';
import { trusting } from '../feed/key-fixtures';
import { educationKey } from '../feed/layers/layer-publisher';
import { education, pensions, practiceList } from '../list/fixtures-list';
import { keepPackagedList } from './keep-packaged-list';

const trust = trusting(educationKey);
const base = (feed: string) => ({ feed, base: `https://${feed}.example/`, trust });
const SET: PolicySet = {
  list: base('practice-list'),
  departmentLists: [{ ...base('education-own-list'), organisation: education.id }],
  organisation: education.id,
  retentionMonths: 24,
};

let db: Database;
let name: string;
beforeEach(async () => {
  name = `policy-${Math.random()}`;
  db = new Database(name);
  await keepPackagedList(db, practiceList);
});
afterEach(() => db.delete());

const keep = (set: PolicySet) => keepPolicy(db, { set, problems: [] });
const followed = async () => (await readAllFollowed(db)).map(({ feed, isSet = false }) => [feed, isSet]);

describe('what an organisation’s IT has set', () => {
  it('is followed, and nothing is done where nothing changed', async () => {
    expect(await keep(SET)).toEqual({ ok: true, value: true });
    expect(await followed()).toEqual([
      ['practice-list', true],
      ['education-own-list', true],
    ]);
    expect(await keep(SET)).toEqual({ ok: true, value: false });
    expect((await readPolicyKept(db)).set).toEqual(SET);
  });

  it('takes the place of the list that a person followed, and of no department’s own list that she added', async () => {
    await followFeed(db, base('somebody-elses-list'));
    await followLayer(db, { ...base('pensions-own-list'), organisation: pensions.id });
    await keep(SET);
    expect(await followed()).toEqual([
      ['practice-list', true],
      ['education-own-list', true],
      ['pensions-own-list', false],
    ]);
  });

  it('is left alone once it is set no more, and the person’s own lists stay', async () => {
    await followLayer(db, { ...base('pensions-own-list'), organisation: pensions.id });
    await keep(SET);
    await keep(NOTHING_SET);
    expect(await followed()).toEqual([['pensions-own-list', false]]);
    expect(await readFollowed(db)).toBeNull();
  });

  it('keeps what is known of a list that moves: its number and its retired keys', async () => {
    await keep(SET);
    const ratchet = { feed: 'practice-list', sequence: 40, sha256: 'a'.repeat(64) };
    const row = await db.feeds.get('practice-list');
    if (row) await db.feeds.put({ ...row, progress: { ...row.progress, ratchet } });
    await keep({ ...SET, list: { ...base('practice-list'), base: 'https://moved.example/' } });
    expect(await readFollowed(db)).toMatchObject({ base: 'https://moved.example/', progress: { ratchet } });
  });

  it('says where somebody works, who is not asked then, and gives her own answer back', async () => {
    await keepWhoIAm(db, { organisation: pensions.id, role: 'an adviser', answered: true });
    await keep(SET);
    const set = { organisation: education.id, role: 'an adviser', answered: true, isSet: true };
    expect(await readWhoIAm(db)).toEqual(set);
    expect((await readFirst(indexedDB, null, name))?.who).toEqual(set);
    await keep(NOTHING_SET);
    expect(await readWhoIAm(db)).toMatchObject({ organisation: pensions.id, answered: true });
  });

  it('says for how long entries are kept, and gives the person’s own choice back', async () => {
    await keepRetention(db, 12);
    await keep(SET);
    expect(await readRetention(db)).toBe(24);
    await keep(NOTHING_SET);
    expect(await readRetention(db)).toBe(12);
    // What IT may set is what a person may choose.
    expect(RETENTION.most).toBe(MOST_MONTHS);
  });

  it('answers the first question where nobody has', async () => {
    await keep({ ...NOTHING_SET, organisation: education.id });
    expect(await readWhoIAm(db)).toMatchObject({ organisation: education.id, role: null, answered: true });
  });
});
