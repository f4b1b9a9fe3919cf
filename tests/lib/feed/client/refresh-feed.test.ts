import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOrganisation, aPlan } from '../../list/fixtures';
import { educationPlan, pensionsPlan, practiceList } from '../../list/fixtures-list';
import { trusting } from '../key-fixtures';
import { type FeedHost, openHost } from './feed-host';
import { aFollower } from './follower';
import { publish, safe, weekly } from './publisher';

let host: FeedHost;
beforeEach(async () => {
  host = await openHost();
  await publish(host);
});
afterEach(() => host.close());

const trust = trusting(weekly, safe);
const newPlan = aPlan({ ...educationPlan, version: 9, summary: 'Where students ask, we answer.' });

describe('asking for news of a list', () => {
  it('takes the whole list the first time', async () => {
    const follower = aFollower(trust);
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated', changes: [] });
    expect(follower.list()?.forums).toHaveLength(practiceList.forums.length);
    expect(follower.progress().ratchet).toMatchObject({ feed: 'practice-list', sequence: 37 });
  });

  it('says “nothing new” after one short answer when nothing changed', async () => {
    const follower = aFollower(trust);
    await follower.check(host.base);
    host.asked.length = 0;
    const again = await follower.check(host.base);
    expect(again).toMatchObject({ outcome: 'unchanged', state: 'current' });
    expect(host.asked.map(({ path }) => path)).toEqual(['keys.json', 'feed.json']);
    expect(again.requests.map(({ outcome, bytes }) => [outcome, bytes])).toEqual([
      ['not-there', 0],
      ['not-modified', 0],
    ]);
  });

  it('fetches only the part that changed, and says what changed in it', async () => {
    const follower = aFollower(trust);
    await follower.check(host.base);
    await publish(host, { head: { sequence: 38 }, plans: [newPlan, pensionsPlan] });
    host.asked.length = 0;
    const news = await follower.check(host.base);
    expect(host.asked.map(({ path }) => path)).toEqual([
      'keys.json',
      'feed.json',
      'feed.json.jws',
      'plans/department-for-education.json',
    ]);
    expect(news).toMatchObject({ outcome: 'updated' });
    expect(news.outcome === 'updated' && news.changes.length).toBeGreaterThan(0);
    expect(follower.list()?.plans.find((plan) => plan.organisation === newPlan.organisation)?.version).toBe(
      9,
    );
  });

  it('fetches again what its own disk has spoilt', async () => {
    const follower = aFollower(trust);
    await follower.check(host.base);
    for (const sha256 of follower.kept.keys()) follower.kept.set(sha256, new Uint8Array([1, 2, 3]));
    await publish(host, { head: { sequence: 38 } });
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
  });

  it('sends no cookie, no referrer and nothing that tells one reader from another', async () => {
    await aFollower(trust).check(host.base);
    const names = new Set(host.asked.flatMap(({ headers }) => Object.keys(headers)));
    // What every fetch of this Node sends to everybody.
    for (const usual of ['host', 'connection', 'accept', 'accept-language', 'sec-fetch-mode', 'user-agent'])
      names.delete(usual);
    for (const usual of ['accept-encoding', 'cache-control', 'pragma']) names.delete(usual);
    expect([...names]).toEqual([]);
  });

  it('records each request: when, where, how much and what came of it', async () => {
    const { requests } = await aFollower(trust).check(host.base);
    const [, index] = requests;
    expect(requests).toHaveLength(host.asked.length);
    expect(index).toEqual({
      at: '2026-11-21T12:00:00.000Z',
      address: `${host.base}feed.json`,
      bytes: host.files.get('feed.json')?.length,
      durationMs: 0,
      outcome: 'received',
    });
  });

  it('asks for six parts at a time at most, and records them in the order in which it asked', async () => {
    let open = 0;
    let most = 0;
    const bodies = Array.from({ length: 20 }, (_, n) => anOrganisation({ id: `body-${n}` }));
    await publish(host, {
      organisations: [...practiceList.organisations, ...bodies],
      plans: bodies.map(({ id }) => aPlan({ organisation: id, forums: [], commitments: [] })),
    });
    host.misdeeds.set('*', (request, response) => {
      open += 1;
      most = Math.max(most, open);
      const bytes = host.files.get((request.url ?? '/').slice(1));
      setTimeout(
        () => {
          open -= 1;
          response.writeHead(bytes ? 200 : 404).end(bytes);
        },
        // The later ones are answered first.
        host.asked.length % 6 === 0 ? 1 : 12 - (host.asked.length % 6),
      );
    });
    const follower = aFollower(trust);
    const { outcome, requests } = await follower.check(host.base);
    expect({ outcome, most }).toEqual({ outcome: 'updated', most: 6 });
    const parts = follower.list()?.index.parts.map(({ path }) => path) ?? [];
    expect(requests.map(({ address }) => address.slice(host.base.length))).toEqual([
      'keys.json',
      'feed.json',
      'feed.json.jws',
      ...parts,
    ]);
  });

  it('tells a list that was due to be renewed, though there is nothing new', async () => {
    const follower = aFollower(trust);
    await follower.check(host.base);
    follower.clock.setTo('2027-01-01T12:00:00Z');
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'unchanged', state: 'stale' });
  });

  it('takes a list that is new though its number is that of the one in the package', async () => {
    const follower = aFollower(trust, { list: practiceList });
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated', changes: expect.anything() });
  });

  it('shows the number taken last once more when another list was shown in between', async () => {
    const follower = aFollower(trust);
    await follower.check(host.base);
    const { progress } = follower;
    const elsewhere = aFollower(progress().trust, {
      list: { ...practiceList, index: { ...practiceList.index, feed: 'another' } },
    });
    expect(await elsewhere.check(host.base)).toMatchObject({ outcome: 'updated', changes: [] });
  });
});
