import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkLists } from '../../../lib/hooks/check-lists';
import { Database } from '../../../lib/storage/database';
import { followFeed } from '../../../lib/storage/feed-state';
import { readRequests } from '../../../lib/storage/ledger';
import { readPublishedList } from '../../../lib/storage/published-list';
import { type FeedHost, openHost } from '../feed/client/feed-host';
import { publish, safe, weekly } from '../feed/client/publisher';
import { trusting } from '../feed/key-fixtures';
import { aForum, aPlan } from '../list/fixtures';
import { educationPlan, pensionsPlan, practiceList } from '../list/fixtures-list';

const VERSION = '0.1.0';
let db: Database;
let host: FeedHost;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00Z') });
  db = new Database(`check-${Math.random()}`);
  host = await openHost();
  await publish(host);
  await followFeed(db, { feed: 'practice-list', base: host.base, trust: trusting(weekly, safe) });
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
  await host.close();
});

describe('Checking the lists that are followed', () => {
  it('asks for nothing where none is', async () => {
    const nobody = new Database(`nobody-${Math.random()}`);
    expect(await checkLists(nobody, VERSION)).toEqual({ answers: [], pages: null });
    await nobody.delete();
  });

  it('keeps the list and each request, and tells the pages on which to light the button', async () => {
    const { answers, pages } = await checkLists(db, VERSION);
    expect(answers).toMatchObject([{ feed: 'practice-list', organisation: null, checked: { sequence: 37 } }]);
    expect((await readPublishedList(db))?.index.sequence).toBe(37);
    expect(await readRequests(db)).toHaveLength(host.asked.length);
    expect(pages?.conditions.length).toBeGreaterThan(0);
    expect(pages?.patterns.length).toBeGreaterThan(0);
  });

  it('lights nothing anew where other things than addresses changed', async () => {
    await checkLists(db, VERSION);
    const forums = practiceList.forums.map((forum) => ({ ...forum, name: `${forum.name} renamed` }));
    const plans = [aPlan({ ...educationPlan, summary: 'We answer on Fridays.' }), pensionsPlan];
    await publish(host, { head: { sequence: 38 }, forums, plans });
    const { answers, pages } = await checkLists(db, VERSION);
    expect(answers).toMatchObject([{ checked: { outcome: 'updated', sequence: 38 } }]);
    expect(pages).toBeNull();
  });

  it('lights the button anew where a forum came, went or moved', async () => {
    await checkLists(db, VERSION);
    const [first, ...others] = practiceList.forums;
    if (!first) throw new Error('The practice list has no forum.');
    const bees = aForum({ name: 'Bee keepers' });
    const moved = { ...first, addresses: bees.addresses };
    for (const [n, forums] of [
      [...practiceList.forums, bees],
      practiceList.forums,
      [moved, ...others],
    ].entries()) {
      await publish(host, { head: { sequence: 38 + n }, forums });
      const { pages } = await checkLists(db, VERSION);
      const [address] = bees.addresses;
      const page = `https://${address?.host}${address?.paths[0]}`;
      const isLit = pages?.conditions.some(({ urlMatches }) => new RegExp(urlMatches).test(page));
      expect(isLit).toBe(n !== 1);
    }
  });

  it('tells of one that cannot be reached, and changes nothing', async () => {
    await checkLists(db, VERSION);
    host.misdeeds.set('*', (_, response) => void response.writeHead(503).end());
    const { answers, pages } = await checkLists(db, VERSION);
    expect(answers).toMatchObject([{ checked: { outcome: 'unreachable' } }]);
    expect(pages).toBeNull();
    expect((await readPublishedList(db))?.index.sequence).toBe(37);
  });
});
