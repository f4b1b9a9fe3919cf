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
        ...problemIn('forums', id, 'reviewBy', due(reviewBy)),
        due: true,
      })),
    ...plans
      .filter(({ reviewBy }) => reviewBy < on)
      .map(({ organisation, reviewBy }) => ({
        ...problemIn('plans', organisation, 'reviewBy', due(reviewBy)),
        due: true,
      })),
    ...(dayInLondon(head.expiresAt) < on
      ? [
          {
            file: HEAD,
            field: 'expiresAt',
            reason: `The list expired at ${head.expiresAt}: publish its next number.`,
            due: true,
          },
        ]
      : []),
  ],
};

function due(day: string): string {
  return `The review was due on ${day}: look at it again and give the days of this review and the next.`;
}

function headProblems({ head }: FeedSources): SourceProblem[] {
  const [issued, refresh, expires] = [head.issuedAt, head.refreshBy, head.expiresAt].map(instantToMs);
  return [
    ...(Number(refresh) > Number(issued)
      ? []
      : [{ file: HEAD, field: 'refreshBy', reason: 'Not after issuedAt: give a later instant.' }]),
    ...(Number(expires) > Number(refresh)
      ? []
      : [{ file: HEAD, field: 'expiresAt', reason: 'Not after refreshBy: give a later instant.' }]),
  ];
}

function orderProblems({ forums, plans, guidance }: FeedSources): SourceProblem[] {
  return [
    ...forums.flatMap(({ id, reviewed, reviewBy, stance }) => [
      ...(reviewBy > reviewed
        ? []
        : [problemIn('forums', id, 'reviewBy', 'Not after reviewed: give a later day.')]),
      ...(reviewBy > addDays(reviewed, 366)
        ? [problemIn('forums', id, 'reviewBy', 'More than a year after reviewed: give an earlier day.')]
        : []),
      ...('asked' in stance && stance.asked !== undefined && stance.asked > stance.on
        ? [
            problemIn(
              'forums',
              id,
              'stance.asked',
              'After the day they answered: put right this day or stance.on.',
            ),
          ]
        : []),
    ]),
    ...plans
      .filter(({ from, reviewBy }) => reviewBy <= from)
      .map(({ organisation }) =>
        problemIn('plans', organisation, 'reviewBy', 'Not after from: give a later day.'),
      ),
    ...guidance.periods
      .filter(({ from, until }) => instantToMs(until) <= instantToMs(from))
      .map(({ id }) => problemIn('periods', id, 'until', 'Not after from: give a later instant.')),
  ];
}

/** Fields that say when something was done. */
const DONE = new Set(['on', 'asked', 'seen', 'published', 'reviewed']);

function futureProblems(sources: FeedSources, today: string): SourceProblem[] {
  return everything(sources).flatMap(({ kind, name, thing }) =>
    daysIn(thing, [])
      .filter(({ day }) => day > today)
      .map(({ path, day }) =>
        problemIn(
          kind,
          name,
          fieldName(path, thing),
          `${day} is in the future: give the day on which it was done.`,
        ),
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
