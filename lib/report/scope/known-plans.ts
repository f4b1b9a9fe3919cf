import type { Plan } from '../../list/plan';
import type { PublishedList } from '../../list/published';
import { type EarlierPlan, followedPlans } from './earlier-plans';

/** Where a version of a plan is known from. */
export type PlanSource =
  /** A file that somebody gave. */
  | { readonly is: 'given' }
  | { readonly is: 'list' }
  /** A list before the present one. */
  | ({ readonly is: 'earlier-list' } & EarlierPlan['list']);

/** A version of a plan, and where it is known from. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly source: PlanSource;
}

/**
 * Every version of a plan that a report can be measured against, each once. What somebody gave stands before what the
 * lists say, and the present list before those before it.
 */
export function knownPlans(
  given: readonly Plan[],
  list: Pick<PublishedList, 'plans' | 'organisations'>,
  earlier: readonly EarlierPlan[],
): readonly KnownPlan[] {
  const all: readonly KnownPlan[] = [
    ...given.map((plan) => ({ plan, source: { is: 'given' } as const })),
    ...list.plans.map((plan) => ({ plan, source: { is: 'list' } as const })),
    ...followedPlans(earlier, list).map(({ plan, list: of }) => ({
      plan,
      source: { is: 'earlier-list', ...of } as const,
    })),
  ];
  const nameOf = ({ plan }: KnownPlan) => `${plan.organisation}/${plan.version}`;
  const first = new Map(all.toReversed().map((one) => [nameOf(one), one]));
  return all.filter((one) => first.get(nameOf(one)) === one);
}
