import { addDays, mondayOf } from '../../../lib/list/time';
import { CYCLE_MONTHS, monthsIn } from '../../../lib/report/commitments/months';
import { partsOf } from '../../../lib/report/commitments/parts';
import type { PlanSpan } from '../../../lib/report/scope/plans-in-force';
import type { Scope } from '../../../lib/report/scope/scope';
import { dayText } from '../../../lib/report/store/days';
import type { COMMITMENT_PARTS, PERIODS, PLAN_FORUMS, PLAN_PAGES, PLAN_TOPICS, WEEKS } from './plan-tables';
import type { RowOf } from './table-shape';

export type WeekRow = RowOf<typeof WEEKS>;

/** The quarter itself. */
export function periodRow({ request, until }: Scope): RowOf<typeof PERIODS> {
  const { period, madeOn, list, organisations } = request;
  return {
    organisation_name: list.organisations.find(({ id }) => id === organisations[0])?.name ?? null,
    from_day: period.from,
    to_day: period.to,
    made_on: madeOn,
    until_day: dayText(until),
    months: monthsIn(period.from, period.to),
    months_so_far: monthsIn(period.from, dayText(until)),
  };
}

/** Every week of the quarter. */
export function weekRows({ request }: Scope): readonly WeekRow[] {
  const { from, to } = request.period;
  const weeks: WeekRow[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const [first, last] = [monday > from ? monday : from, addDays(monday, 6)];
    weeks.push({ week: first, monday, from_day: first, to_day: last < to ? last : to });
  }
  return weeks;
}

function versionOf({ plan, from, to }: PlanSpan) {
  return {
    plan_publisher: plan.organisation,
    plan_version: plan.version,
    from_day: from,
    to_day: to,
  };
}

/** What each version of the plans in force says of each forum. */
export function planForumRows({ forums, request }: Scope): readonly RowOf<typeof PLAN_FORUMS>[] {
  const listed = new Map(request.list.forums.map((forum) => [forum.id, forum]));
  return forums.flatMap(({ forum, places, last }, index) =>
    places.map((place) => ({
      ...versionOf(place.span),
      is_illustrative: place.span.plan.illustrative,
      forum,
      forum_name: listed.get(forum)?.name ?? null,
      forum_status: listed.get(forum)?.status.state ?? null,
      approach: place.here.approach,
      answer_within_working_days: place.here.answerWithinWorkingDays ?? null,
      consultation_state: place.here.consultation.state,
      is_last: place === last,
      sort_order: index,
    })),
  );
}

/** The pages that the plans in force recommend, each once, by its address. */
export function planPageRows({ places }: Scope): readonly RowOf<typeof PLAN_PAGES>[] {
  const pages = new Map(
    places.flatMap(({ here }) => here.signposts.map(({ url, title }) => [url, title] as const)),
  );
  return [...pages].map(([page, title]) => ({ page, title }));
}

/** The topics of the plans in force, each once, by its id. */
export function planTopicRows({ places }: Scope): readonly RowOf<typeof PLAN_TOPICS>[] {
  const topics = new Map(
    places.flatMap(({ here }) => here.topics.map(({ id, name }) => [id, name] as const)),
  );
  return [...topics].map(([topic, name]) => ({ topic, topic_name: name }));
}

/** Every version of every commitment. */
export function commitmentPartRows(scope: Scope): readonly RowOf<typeof COMMITMENT_PARTS>[] {
  const until = dayText(scope.until);
  const { forums } = scope.request.list;
  return partsOf(scope).map(({ span, commitment }, part) => ({
    commitment: commitment.id,
    part,
    ...versionOf(span),
    commitment_text: commitment.text,
    measure: commitment.measure,
    target: commitment.target,
    per: commitment.per,
    cycle_months: CYCLE_MONTHS[commitment.per],
    months: monthsIn(span.from, span.to),
    months_so_far: monthsIn(span.from, span.to < until ? span.to : until),
    forum: commitment.forum ?? null,
    forum_name: forums.find(({ id }) => id === commitment.forum)?.name ?? null,
  }));
}
