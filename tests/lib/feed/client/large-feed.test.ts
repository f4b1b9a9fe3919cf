import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../lib/list/plan';
import { readSources } from '../../../../tools/feed/read-sources';
import { practiceSources } from '../feed-fixtures';
import { trusting } from '../key-fixtures';
import { type FeedHost, openHost } from './feed-host';
import { aFollower } from './follower';
import { publish, safe, weekly } from './publisher';

/** The forums, bodies and plans of the example list, over and over under other names: 10,000 and 300. */
function grow() {
  const { sources } = readSources('feed');
  if (sources === null) throw new Error('The sources of the example list cannot be read.');
  const repeat = <T>(things: readonly T[], times: number, rename: (thing: T, n: number) => T): T[] =>
    Array.from({ length: times }, (_, n) => things[n % things.length]).flatMap((thing, n) =>
      thing === undefined ? [] : [rename(thing, n)],
    );
  const forums = repeat(sources.forums, 10_000, (forum, n) => ({
    ...forum,
    id: `forum-${n}`,
    ...(forum.lead !== undefined && { lead: 'body-0' }),
  }));
  const organisations = repeat(sources.organisations, 300, (body, n) => ({
    ...body,
    id: `body-${n}`,
    ...(body.successor !== undefined && { successor: 'body-0' }),
  }));
  const plans = repeat(sources.plans, 300, (plan, n): Plan => ({
    ...plan,
    organisation: `body-${n}`,
    forums: plan.forums.map((one, at) => ({ ...one, forum: `forum-${at}` })),
    commitments: [],
  }));
  return practiceSources({ forums, organisations, plans, guidance: sources.guidance });
}

let host: FeedHost;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

describe('a list of 10,000 forums and 300 organisations', () => {
  it('moves less than 1 % of its bytes when one plan changes', async () => {
    const { forums, organisations, plans, guidance } = grow();
    const follower = aFollower(trusting(weekly, safe));
    await publish(host, { forums, organisations, plans, guidance });
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });

    const changed = plans.map((plan, n) => (n === 7 ? { ...plan, summary: 'We answer on Fridays.' } : plan));
    await publish(host, { head: { sequence: 38 }, forums, organisations, plans: changed, guidance });
    const news = await follower.check(host.base);
    expect(news).toMatchObject({ outcome: 'updated', changes: { length: 1 } });
    const moved = news.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    const whole = [...host.files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(moved / whole).toBeLessThan(0.01);
    expect(moved).toBeGreaterThan(0);
  });
});
