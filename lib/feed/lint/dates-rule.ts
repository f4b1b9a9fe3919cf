import { addDays, dayInLondon, instantToMs } from '../../list/time';
import type { FeedSources } from '../feed-sources';
import { fieldName } from '../field-name';
import type { SourceProblem } from '../source-problem';
import { everything, problemIn, type LintRule } from './rule';

const HEAD = 'feed.json';

/** Dates come in their order, and what was done was not done in the future. */
export const dates: LintRule = {
  id: 'dates',
  find: (sources, { on }) => {
    const issued = dayInLondon(sources.head.issuedAt);
    const today = issued > on ? issued : on;
    return [...headProblems(sources), ...orderProblems(sources), ...futureProblems(sources, today)];
  },
};

/** Forums and plans are looked at again in time, and the list is published again in time. */
export const reviews: LintRule = {
  id: 'reviews',
  find: ({ head, forums, plans }, { on }) => [
    ...forums
      .filter(({ reviewBy }) => reviewBy < on)
      .map(({ id, reviewBy }) => ({
        ...problemIn('forums', id, 'reviewBy', `The review was due on ${reviewBy}.`),
        due: true,
      })),
    ...plans
      .filter(({ reviewBy }) => reviewBy < on)
      .map(({ organisation, reviewBy }) => ({
        ...problemIn('plans', organisation, 'reviewBy', `The review was due on ${reviewBy}.`),
        due: true,
      })),
    ...(dayInLondon(head.expiresAt) < on
      ? [{ file: HEAD, field: 'expiresAt', reason: `The list expired at ${head.expiresAt}.`, due: true }]
      : []),
  ],
};

function headProblems({ head }: FeedSources): SourceProblem[] {
  const [issued, refresh, expires] = [head.issuedAt, head.refreshBy, head.expiresAt].map(instantToMs);
  return [
    ...(Number(refresh) > Number(issued)
      ? []
      : [{ file: HEAD, field: 'refreshBy', reason: 'Must be after issuedAt.' }]),
    ...(Number(expires) > Number(refresh)
      ? []
      : [{ file: HEAD, field: 'expiresAt', reason: 'Must be after refreshBy.' }]),
  ];
}

function orderProblems({ forums, plans, guidance }: FeedSources): SourceProblem[] {
  return [
    ...forums.flatMap(({ id, reviewed, reviewBy, stance }) => [
      ...(reviewBy > reviewed ? [] : [problemIn('forums', id, 'reviewBy', 'Must be after reviewed.')]),
      ...(reviewBy > addDays(reviewed, 366)
        ? [problemIn('forums', id, 'reviewBy', 'A forum is reviewed at least once a year.')]
        : []),
      ...('asked' in stance && stance.asked !== undefined && stance.asked > stance.on
        ? [problemIn('forums', id, 'stance.asked', 'They cannot have answered before they were asked.')]
        : []),
    ]),
    ...plans
      .filter(({ from, reviewBy }) => reviewBy <= from)
      .map(({ organisation }) => problemIn('plans', organisation, 'reviewBy', 'Must be after from.')),
    ...guidance.periods
      .filter(({ from, until }) => instantToMs(until) <= instantToMs(from))
      .map(({ id }) => problemIn('periods', id, 'until', 'Must be after from.')),
  ];
}

/** Fields that say when something was done. */
const DONE = new Set(['on', 'asked', 'seen', 'published', 'reviewed']);

function futureProblems(sources: FeedSources, today: string): SourceProblem[] {
  return everything(sources).flatMap(({ kind, name, thing }) =>
    daysIn(thing, [])
      .filter(({ day }) => day > today)
      .map(({ path, day }) =>
        problemIn(kind, name, fieldName(path, thing), `It is in the future: ${day} comes after ${today}.`),
      ),
  );
}

function daysIn(thing: object, path: readonly PropertyKey[]): { path: PropertyKey[]; day: string }[] {
  return Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    const step = [...path, Array.isArray(thing) ? Number(key) : key];
    if (typeof value === 'string') return DONE.has(key) ? [{ path: step, day: value }] : [];
    return value !== null && typeof value === 'object' ? daysIn(value, step) : [];
  });
}
