import { describe, expect, it } from 'vitest';
import { type EarlierPlan, followedPlans } from '../../../lib/report/scope/earlier-plans';
import { knownPlans } from '../../../lib/report/scope/known-plans';
import { aPlan } from '../list/fixtures';
import { practiceList } from '../list/fixtures-list';

const { organisations } = practiceList;
const list = { title: 'The practice list', sequence: 36, issuedAt: '2026-11-02T09:00:00Z' };

function earlier(version: number, from: string, organisation = 'department-for-education'): EarlierPlan {
  return { plan: aPlan({ organisation, version, from }), list };
}

const present = { organisations, plans: [aPlan({ version: 3, from: '2026-11-16' })] };

describe('A version of a plan in an earlier list', () => {
  it.each<readonly [string, EarlierPlan, boolean]>([
    ['counts where the list has a later one', earlier(2, '2026-04-01'), true],
    [
      'counts where the body that succeeded it has one',
      earlier(7, '2026-04-01', 'department-for-education-and-skills'),
      true,
    ],
    ['is left out where it was corrected under the same number', earlier(3, '2026-11-16'), false],
    ['is left out where it was taken back before it began', earlier(4, '2027-01-01'), false],
    [
      'is left out where nobody says until when it held',
      earlier(1, '2026-04-01', 'harbour-town-council'),
      false,
    ],
  ])('%s', (_, one, isKnown) => {
    expect(followedPlans([one], present)).toEqual(isKnown ? [one] : []);
  });

  it('is known once, with where it comes from: as it was given before as any list has it', () => {
    const given = aPlan({ version: 2, from: '2026-04-06' });
    const known = knownPlans([given], present, [earlier(2, '2026-04-01'), earlier(1, '2025-04-01')]);
    expect(known.map(({ plan, source }) => [plan.version, plan.from, source.is])).toEqual([
      [2, '2026-04-06', 'given'],
      [3, '2026-11-16', 'list'],
      [1, '2025-04-01', 'earlier-list'],
    ]);
  });
});
