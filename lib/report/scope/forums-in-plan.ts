import type { PlanForum } from '../../list/plan';
import type { PlanSpan } from './plans-in-force';

/** What one version of a plan says of one forum, on the days it was in force. */
export interface PlanPlace {
  readonly span: PlanSpan;
  readonly here: PlanForum;
  /** Which of the forums in the plans it is. */
  readonly forum: number;
}

/** A forum that a plan in force named on some day of the period: one line of the coverage. */
export interface ForumInPlan {
  readonly organisation: string;
  readonly forum: string;
  /** What the versions in force say of it, the oldest first; never empty. */
  readonly places: readonly PlanPlace[];
  /** As the last of them has it. */
  readonly last: PlanPlace;
}

/** The forums that the plans of an organisation name, in the order of its last plan. */
function namedForums(own: readonly PlanSpan[]): readonly string[] {
  return [...new Set(own.toReversed().flatMap(({ plan }) => plan.forums.map(({ forum }) => forum)))];
}

/**
 * Every forum of the plans in force, once for each organisation, in the order of its last plan; those that the last one
 * no longer names follow. A plan that names a forum twice means the first.
 */
export function forumsInPlans(spans: readonly PlanSpan[]): readonly ForumInPlan[] {
  const organisations = [...new Set(spans.map(({ organisation }) => organisation))];
  return organisations
    .flatMap((organisation) => {
      const own = spans.filter((span) => span.organisation === organisation);
      return namedForums(own).map((forum) => ({ organisation, forum, own }));
    })
    .flatMap(({ organisation, forum, own }, index) => {
      const places = own.flatMap((span) => {
        const here = span.plan.forums.find((one) => one.forum === forum);
        return here ? [{ span, here, forum: index }] : [];
      });
      const last = places.at(-1);
      return last ? [{ organisation, forum, places, last }] : [];
    });
}
