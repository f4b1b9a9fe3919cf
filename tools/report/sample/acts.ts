import type { Approach, PlanForum } from '../../../lib/list/plan';
import { type Act, BarrierReason, type Kind } from '../../../lib/log/entry';
import type { Chance } from '../../bench/made-up/chance';

/** How often each kind is made where the plan has an approach. */
const WEIGHTS: Readonly<Record<Approach, Partial<Readonly<Record<Kind, number>>>>> = {
  'take-part': {
    answer: 48,
    correction: 12,
    signpost: 18,
    listening: 9,
    consultation: 3,
    'operator-contact': 3,
    referral: 4,
    barrier: 3,
  },
  'answer-when-referred': { answer: 44, referral: 34, 'operator-contact': 8, listening: 9, barrier: 5 },
  clinic: { clinic: 50, 'operator-contact': 22, listening: 16, consultation: 4, barrier: 8 },
  signpost: { signpost: 68, correction: 8, listening: 17, barrier: 7 },
  listen: { listening: 85, 'operator-contact': 9, consultation: 6 },
  'stay-away': { 'operator-contact': 60, barrier: 40 },
};

function kindFor(approach: Approach, chance: Chance): Kind {
  const weights = Object.entries(WEIGHTS[approach]) as readonly [Kind, number][];
  let left = chance.below(weights.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [kind, weight] of weights) {
    if (left < weight) return kind;
    left -= weight;
  }
  return 'answer';
}

/** A signpost points to one of the plan's own pages, and now and then to another or to none that was noted. */
function pagesFor(here: PlanForum | null, chance: Chance): readonly string[] {
  const known = here?.signposts.map(({ url }) => url) ?? [];
  const kind = chance.below(20);
  if (kind === 0 || known.length === 0) return [];
  if (kind === 1) return ['https://www.gov.uk/contact'];
  const page = chance.oneOf(known);
  return kind === 2 ? [...new Set([page, chance.oneOf(known)])] : [page];
}

/** Makes up what somebody did, as the plan's approach would have it; outside the plan as if it said to take part. */
export function makeAct(here: PlanForum | null, chance: Chance): Act {
  const kind = kindFor(here?.approach ?? 'take-part', chance);
  switch (kind) {
    case 'signpost':
      return { kind, pages: [...pagesFor(here, chance)] };
    case 'referral':
      return { kind, direction: chance.below(4) === 0 ? 'out' : 'in' };
    case 'barrier':
      return { kind, reason: chance.oneOf(BarrierReason.options) };
    default:
      return { kind };
  }
}
