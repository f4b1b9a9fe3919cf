import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import { applyPolicy } from '../../../lib/hooks/apply-policy';
import { Database } from '../../../lib/storage/database';
import { readAllFollowed } from '../../../lib/storage/feed-state';
import { educationKey } from '../feed/layers/layer-publisher';

const OWN = {
  departmentLists: [
    {
      address: 'https://lists.example.gov.uk/education/',
      organisation: 'department-for-education',
      keys: [publicHalf(educationKey)],
    },
  ],
};

/** What the browser says is set, and what waits for it to have read all. */
const { browser } = vi.hoisted(() => ({ browser: { set: {} as object, waits: [] as (() => void)[] } }));
vi.mock('../../../lib/browser/managed-policy', () => ({ readManagedPolicy: async () => browser.set }));
vi.mock('../../../lib/browser/feed-fetch', () => ({
  ownClock: { now: () => 0, after: (_: number, act: () => void) => browser.waits.push(act) },
}));
vi.mock('../../../lib/browser/feed-alarm', () => ({ checkSoon: () => {}, checkNeverMore: async () => {} }));
vi.mock('../../../lib/hooks/prepare-list', () => ({ prepareList: async () => ({ ok: false }) }));
vi.mock('../../../lib/hooks/light-button', () => ({ lightButton: async () => {} }));

let db: Database;
beforeEach(async () => {
  db = new Database(`apply-policy-${Math.random()}`);
  browser.set = OWN;
  browser.waits.length = 0;
  await applyPolicy(db);
});
afterEach(() => db.delete());

const followed = async () => (await readAllFollowed(db)).map(({ feed }) => feed);

describe('what IT has set', () => {
  it('stays while a starting browser has not read it yet', async () => {
    browser.set = {};
    const applied = applyPolicy(db);
    await vi.waitFor(() => expect(browser.waits).toHaveLength(1));
    expect(await followed()).toEqual(['education-own-list']);
    browser.set = OWN;
    browser.waits[0]?.();
    await applied;
    expect(await followed()).toEqual(['education-own-list']);
  });

  it('goes once the browser still says so after a while', async () => {
    browser.set = {};
    const applied = applyPolicy(db);
    await vi.waitFor(() => expect(browser.waits).toHaveLength(1));
    browser.waits[0]?.();
    await applied;
    expect(await followed()).toEqual([]);
  });

  it('goes at once where the browser tells that it is set no more', async () => {
    browser.set = {};
    await applyPolicy(db, 'told');
    expect(await followed()).toEqual([]);
    expect(browser.waits).toEqual([]);
  });

  it('is waited for by nobody where nothing was ever set', async () => {
    browser.set = {};
    await applyPolicy(db, 'told');
    await applyPolicy(db);
    expect(browser.waits).toEqual([]);
  });
});
