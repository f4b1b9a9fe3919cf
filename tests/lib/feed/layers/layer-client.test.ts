import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { education, pensions, pensionsPlan, practiceList } from '../../list/fixtures-list';
import { aFollower } from '../client/follower';
import { type FeedHost, openHost } from '../client/feed-host';
import { publish, safe, weekly } from '../client/publisher';
import { trusting } from '../key-fixtures';
import { aLayer, educationLayer } from './layer-fixtures';
import { educationKey, publishLayer } from './layer-publisher';

const trust = trusting(educationKey);
const role = { as: 'layer', organisation: education.id, base: practiceList } as const;
let host: FeedHost;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

/** Somebody who follows the Department for Education’s own list. */
function anEducationFollower(wanted: Parameters<typeof aFollower>[1] = {}) {
  return aFollower(trust, { feed: 'education-own-list', role, ...wanted });
}

describe('a department’s own list, from a real server', () => {
  it('is taken with the parts that it has, and nothing else is asked for', async () => {
    await publishLayer(host);
    const follower = anEducationFollower();
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
    expect(follower.list()).toEqual({
      ...educationLayer,
      index: { ...educationLayer.index, parts: expect.anything() },
    });
    expect(host.asked.map(({ path }) => path)).toEqual([
      'keys.json',
      'feed.json',
      'feed.json.jws',
      'forums.json',
      'guidance.json',
      'plans/department-for-education.json',
    ]);
  });

  it('may be one plan and nothing else', async () => {
    await publishLayer(host, aLayer({ plans: educationLayer.plans }));
    const follower = anEducationFollower();
    expect(await follower.check(host.base)).toMatchObject({ outcome: 'updated' });
    expect(follower.list()?.guidance.disclosures).toEqual([]);
  });

  it('has a number of its own, which only rises', async () => {
    await publishLayer(host);
    const follower = anEducationFollower();
    await follower.check(host.base);
    await publishLayer(host, aLayer({ index: { sequence: 11 }, plans: educationLayer.plans }));
    expect(await follower.check(host.base)).toMatchObject({
      outcome: 'refused',
      reason: { why: 'older', kept: 12, offered: 11 },
    });
    expect(follower.list()?.index.sequence).toBe(12);
  });

  it('is refused whole for one plan of another organisation, and named', async () => {
    await publishLayer(host);
    const follower = anEducationFollower();
    await follower.check(host.base);
    const plans = [...educationLayer.plans, pensionsPlan];
    await publishLayer(host, aLayer({ index: { sequence: 13 }, plans }));
    expect(await follower.check(host.base)).toMatchObject({
      outcome: 'refused',
      reason: { why: 'oversteps', thing: 'plan', name: pensions.id, organisation: education.id },
    });
    expect(follower.list()?.plans).toEqual(educationLayer.plans);
  });

  it('is refused for a listed forum in other words', async () => {
    const [listed] = practiceList.forums;
    const forums = listed ? [{ ...listed, name: 'Ours now', lead: education.id }] : [];
    await publishLayer(host, aLayer({ forums }));
    expect(await anEducationFollower().check(host.base)).toMatchObject({
      outcome: 'refused',
      reason: { why: 'oversteps', thing: 'forum', name: 'Ours now' },
    });
  });

  it('is refused when it speaks for another organisation than was agreed to, before its parts are asked for', async () => {
    await publishLayer(host, aLayer({ index: { organisation: pensions.id }, plans: [pensionsPlan] }));
    expect(await anEducationFollower().check(host.base)).toMatchObject({
      outcome: 'refused',
      reason: { why: 'other-organisation', followed: education.id, offered: pensions.id },
    });
    expect(host.asked.map(({ path }) => path)).not.toContain('plans/department-for-work-and-pensions.json');
  });

  it('never stands in for the cross-government list, nor that for it', async () => {
    await publishLayer(host);
    const asBase = anEducationFollower({ role: { as: 'base' } });
    expect(await asBase.check(host.base)).toMatchObject({ reason: { why: 'departments-own-list' } });
    await publish(host);
    const asLayer = aFollower(trusting(weekly, safe), { role: { ...role, organisation: null } });
    expect(await asLayer.check(host.base)).toMatchObject({ reason: { why: 'cross-government-list' } });
  });

  it('oversteps for a mirror too, which has no list to compare it with', async () => {
    await publishLayer(host, aLayer({ plans: [pensionsPlan] }));
    const mirror = aFollower(trust, { feed: 'education-own-list' });
    expect(await mirror.check(host.base)).toMatchObject({ reason: { why: 'oversteps', thing: 'plan' } });
  });
});
