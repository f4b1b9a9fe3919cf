import type { Plan } from '../../list/plan';
import { addDays } from '../../list/time';
import type { LogPeriod } from '../../log/select-entries';
import type { Identities } from './identities';

/** A version of a plan on the days of a period on which it was in force. */
export interface PlanSpan extends LogPeriod {
  readonly plan: Plan;
  /** The organisation of today. */
  readonly organisation: string;
}

/** Whether a plan begins after another, or on the same day with a higher version. */
export function isLater(a: Plan, b: Plan): boolean {
  return a.from === b.from ? a.version > b.version : a.from > b.from;
}

function byTime(a: PlanSpan, b: PlanSpan): number {
  if (isLater(a.plan, b.plan)) return 1;
  if (isLater(b.plan, a.plan)) return -1;
  return a.plan.organisation < b.plan.organisation ? -1 : 1;
}

/** The day before the next version of its own organisation or of a successor begins; null where there is none. */
function lastDay(plan: Plan, plans: readonly Plan[], { onwards }: Identities): string | null {
  const path = onwards(plan.organisation);
  const next = plans
    .filter((other) => path.includes(other.organisation) && isLater(other, plan))
    .map((other) => other.from)
    .toSorted()[0];
  return next === undefined ? null : addDays(next, -1);
}

/**
 * The versions of plans in force in a period, each on its own days, the oldest first. A version is in force from its
 * first day until its organisation, or the one that succeeded it, has a newer one. Of two that begin on one day the
 * higher version is in force; of one version given twice the first is meant.
 */
export function plansInForce(
  plans: readonly Plan[],
  organisations: readonly string[],
  period: LogPeriod,
  identities: Identities,
): readonly PlanSpan[] {
  const once = new Map(
    plans.toReversed().map((plan) => [`${plan.organisation}/${plan.version}`, plan] as const),
  );
  const ours = [...once.values()].filter((plan) =>
    organisations.includes(identities.today(plan.organisation)),
  );
  return ours
    .map((plan) => {
      const last = lastDay(plan, ours, identities);
      return {
        plan,
        organisation: identities.today(plan.organisation),
        from: plan.from > period.from ? plan.from : period.from,
        to: last !== null && last < period.to ? last : period.to,
      };
    })
    .filter(({ from, to }) => from <= to)
    .toSorted(
      (a, b) => organisations.indexOf(a.organisation) - organisations.indexOf(b.organisation) || byTime(a, b),
    );
}
