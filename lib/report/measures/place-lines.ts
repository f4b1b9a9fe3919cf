import type { ForumInPlan } from '../scope/forums-in-plan';
import type { Scope } from '../scope/scope';
import type { PlanForumHeading } from '../table';
import { line, type Line } from './count-table';
import { ELSEWHERE } from './place-groups';

function headingOf(scope: Scope, { organisation, forum, places, last }: ForumInPlan): PlanForumHeading {
  const listed = scope.request.list.forums.find(({ id }) => id === forum) ?? null;
  const status = listed?.status.state ?? null;
  const isClosed = status === 'closed' || status === 'retired';
  const { approach, consultation } = last.here;
  return {
    is: 'plan-forum',
    organisation,
    forum,
    name: listed?.name ?? null,
    approach,
    status,
    planVersions: places.map(({ span }) => span.plan.version),
    consultation,
    zero: approach === 'stay-away' || isClosed ? 'is-right' : 'needs-a-reason',
  };
}

/** A line for every forum of the plans, whether anything was done there or not. */
export function forumLines(scope: Scope): readonly Line[] {
  return scope.forums.map((one) =>
    line(`${one.organisation}/${one.forum}`, headingOf(scope, one), [
      { that: 'plan-forum', organisation: one.organisation, forum: one.forum },
    ]),
  );
}

/**
 * A line for each kind of place outside the plans, in the order of the groups. The brackets stand in no organisation's
 * id, so that its forums are not taken for these.
 */
export function elsewhereLines(): readonly Line[] {
  return ELSEWHERE.map((where) =>
    line(`(elsewhere)/${where}`, { is: 'elsewhere', where }, [{ that: 'elsewhere', where }]),
  );
}
