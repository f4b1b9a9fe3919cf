import type { FeedIndex, PublishedList } from '../../list/published';
import type { Plan } from '../../list/plan';
import { readIdentities } from './identities';
import { isLater } from './plans-in-force';

/** A version of a plan as an earlier list had it. */
export interface EarlierPlan {
  readonly plan: Plan;
  readonly list: Pick<FeedIndex, 'title' | 'sequence' | 'issuedAt'>;
}

/** What an earlier list says of its plans. */
export function plansOfList({
  index,
  plans,
}: Pick<PublishedList, 'index' | 'plans'>): readonly EarlierPlan[] {
  const { title, sequence, issuedAt } = index;
  return plans.map((plan) => ({ plan, list: { title, sequence, issuedAt } }));
}

/**
 * The versions in earlier lists that were in force until a version of the present one began: of those alone both days
 * are told by plans. What the list took back, corrected under its number or has no more, is left out, for nobody says
 * until when it held.
 */
export function followedPlans(
  earlier: readonly EarlierPlan[],
  { plans, organisations }: Pick<PublishedList, 'plans' | 'organisations'>,
): readonly EarlierPlan[] {
  const { onwards } = readIdentities(organisations);
  return earlier.filter(({ plan }) => {
    const path = onwards(plan.organisation);
    return plans.some((other) => path.includes(other.organisation) && isLater(other, plan));
  });
}
