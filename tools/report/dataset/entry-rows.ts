import { answerDays, isAnswer } from '../../../lib/report/scope/answer-time';
import { Outside } from '../../../lib/report/scope/lookup';
import type { Scope } from '../../../lib/report/scope/scope';
import {
  BARRIER_REASONS,
  DIRECTIONS,
  DISCLOSURES,
  kindCode,
  KINDS,
  OUTCOMES,
} from '../../../lib/report/store/codes';
import { Flag, NO_DAY } from '../../../lib/report/store/columns';
import { dayNumber, dayText } from '../../../lib/report/store/days';
import { readId } from '../../../lib/report/store/entry-id';
import type { ENTRIES, ENTRY_PAGES, ENTRY_TOPICS } from './entry-tables';
import type { RowOf } from './table-shape';
import type { WeekRow } from './plan-rows';

const WHERE_OUTSIDE = new Map([
  [Outside.notInPlan, 'not-in-plan'],
  [Outside.noPlan, 'no-plan'],
  [Outside.notListed, 'not-listed'],
]);

/** The entries of a partition in the order of their ids, by their places in the scope. */
export function placesInOrder({ rows, store }: Scope): readonly number[] {
  const { id0, id1, id2, id3 } = store.columns;
  const ids = [id0, id1, id2, id3];
  return [...rows.keys()].toSorted((a, b) => {
    const [x, y] = [rows[a] ?? 0, rows[b] ?? 0];
    for (const part of ids) {
      const difference = (part[x] ?? 0) - (part[y] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Makes a function from the place of an entry in a scope to its row. */
export function entryRows(scope: Scope, weeks: readonly WeekRow[]): (at: number) => RowOf<typeof ENTRIES> {
  const { rows, placeOfRow, places, store, request } = scope;
  const { columns } = store;
  const listed = new Set(request.list.forums.map(({ id }) => id));
  const firstMonday = dayNumber(weeks[0]?.monday ?? request.period.from);
  const day = (number: number | undefined) =>
    number === undefined || number === NO_DAY ? null : dayText(number);
  return (at) => {
    const row = rows[at] ?? 0;
    const place = places[placeOfRow[at] ?? -1];
    const made = columns.day[row] ?? 0;
    const spot = store.places.text(columns.place[row] ?? 0);
    const forum = spot.startsWith('//') ? null : spot;
    const kind = KINDS[columns.kind[row] ?? 0] ?? 'answer';
    const detail = columns.detail[row] ?? 0;
    const minutes = columns.minutes[row] ?? -1;
    const days = isAnswer(store, row) ? answerDays(store, row) : -1;
    const has = (flag: number) => ((columns.flags[row] ?? 0) & flag) !== 0;
    return {
      entry_id: readId(columns, row),
      revision: columns.revision[row] ?? 1,
      logged_as: store.organisations.text(columns.organisation[row] ?? 0),
      local_day: dayText(made),
      week: weeks[Math.floor((made - firstMonday) / 7)]?.week ?? '',
      kind,
      where_made: place ? 'plan-forum' : (WHERE_OUTSIDE.get(outsideOf(placeOfRow[at])) ?? 'not-in-plan'),
      forum,
      forum_is_listed: forum === null ? null : listed.has(forum),
      plan_publisher: place?.span.plan.organisation ?? null,
      plan_version: place?.span.plan.version ?? null,
      plan_version_shown: columns.planVersion[row] || null,
      referral_direction: columns.kind[row] === kindCode.referral ? (DIRECTIONS[detail] ?? null) : null,
      barrier_reason: columns.kind[row] === kindCode.barrier ? (BARRIER_REASONS[detail] ?? null) : null,
      disclosure: DISCLOSURES[columns.disclosure[row] ?? 0] ?? 'not-applicable',
      outcome: OUTCOMES[columns.outcome[row] ?? 0] ?? 'not-given',
      minutes: minutes < 0 ? null : minutes,
      asked_day: day(columns.asked[row]),
      working_days_to_answer: days < 0 ? null : days,
      follow_up_due: day(columns.due[row]),
      follow_up_done: day(columns.done[row]),
      private_message: has(Flag.privateMessage),
      record_captured: day(columns.captured[row]),
      has_issue: has(Flag.issue),
      commitment_named: store.commitments.text(columns.commitment[row] ?? 0) || null,
      asked_after_answer: has(Flag.askedAfterAnswer),
      clock_changed: has(Flag.clockChanged),
      outside_file_period: has(Flag.outsideFilePeriod),
    };
  };
}

type OutsidePlace = (typeof Outside)[keyof typeof Outside];

function outsideOf(place: number | undefined): OutsidePlace {
  return Object.values(Outside).find((one) => one === place) ?? Outside.notInPlan;
}

/** Makes a function from the place of an entry to the rows of its topics. */
export function topicRows(scope: Scope): (at: number) => readonly RowOf<typeof ENTRY_TOPICS>[] {
  const { store, rows } = scope;
  return (at) => {
    const row = rows[at] ?? 0;
    const members = store.topics.members(store.columns.topics[row] ?? 0);
    return members.map((code) => ({
      entry_id: readId(store.columns, row),
      topic: store.topics.items.text(code),
    }));
  };
}

/** Makes a function from the place of an entry to the rows of its pages: of those that may not be told, one without an address. */
export function pageRows(
  scope: Scope,
  mayBeTold: (page: string) => boolean,
): (at: number) => readonly RowOf<typeof ENTRY_PAGES>[] {
  const { store, rows } = scope;
  return (at) => {
    const row = rows[at] ?? 0;
    const pages = store.pages
      .members(store.columns.pages[row] ?? 0)
      .map((code) => store.pages.items.text(code))
      .map((page) => (mayBeTold(page) ? page : null));
    return [...new Set(pages)].map((page) => ({ entry_id: readId(store.columns, row), page }));
  };
}
