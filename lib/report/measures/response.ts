import type { Condition } from '../condition';
import type { Definition } from '../definitions';
import type { Figure } from '../figure';
import type { Sum } from '../report';
import { ANSWERS } from '../scope/answer-time';
import type { Scope } from '../scope/scope';
import type { Heading, TableRow } from '../table';
import type { AnswerCounts } from './count-answers';
import { type Line, totalOf } from './count-table';
import { countFigure, measuredValue, shareFigure } from './make-figure';
import { elsewhereLines, forumLines } from './place-lines';
import type { Section } from './section';
import type { Tally } from './tally';

const MEASURES = [
  'answers',
  'responseKnown',
  'responseMedian',
  'responseWithTarget',
  'responseInTime',
  'responseShareInTime',
] as const satisfies readonly Definition[];

const ARE_ANSWERS: Condition = { that: 'kind', among: ANSWERS };

interface Counted {
  readonly answers: number;
  readonly known: number;
  readonly withTarget: number;
  readonly inTime: number;
  readonly median: number | null;
}

function figuresOf({ key, conditions }: Line, counted: Counted): readonly Figure[] {
  const id = (measure: string) => `response/${key}/${measure}`;
  const rows = [ARE_ANSWERS, ...conditions];
  const count = (definition: Definition, value: number, more: readonly Condition[]) =>
    countFigure(id(definition), definition, value, [...rows, ...more]);
  const answers = count('answers', counted.answers, []);
  const known: Figure = {
    ...count('responseKnown', counted.known, [{ that: 'response', is: 'known' }]),
    of: counted.answers,
  };
  const median: Figure = {
    ...known,
    id: id('responseMedian'),
    definition: 'responseMedian',
    unit: 'working-days',
    value: measuredValue(counted.median, counted.known, counted.answers),
    from: [known.id],
  };
  const withTarget: Figure = {
    ...count('responseWithTarget', counted.withTarget, [{ that: 'response', is: 'with-target' }]),
    of: counted.answers,
  };
  const inTime = count('responseInTime', counted.inTime, [{ that: 'response', is: 'in-time' }]);
  const empty =
    counted.known > 0
      ? ({ is: 'not-measurable', because: 'no-target' } as const)
      : measuredValue(null, 0, counted.answers);
  const share = {
    ...shareFigure(id('responseShareInTime'), 'responseShareInTime', inTime, withTarget, empty),
    of: counted.answers,
  };
  return [answers, known, median, withTarget, inTime, share];
}

/** Where every version of the plan gives a time, each answer whose time is known can be held to it. */
function alwaysTimed({ forums }: Scope): readonly Sum[] {
  return forums
    .filter(({ places }) => places.every(({ here }) => here.answerWithinWorkingDays !== undefined))
    .map(({ organisation, forum }) => `response/${organisation}/${forum}`)
    .map((row) => ({ total: `${row}/responseKnown`, parts: [`${row}/responseWithTarget`] }));
}

function sumsOf(lines: readonly Line[]): readonly Sum[] {
  const inCoverage = lines.flatMap(({ key }) => ({
    total: `response/${key}/answers`,
    parts: ANSWERS.map((kind) => `coverage/${key}/${kind}`),
  }));
  const counts = ['answers', 'responseKnown', 'responseWithTarget', 'responseInTime'];
  const overForums = lines.flatMap(({ key, parts }) =>
    parts === null
      ? []
      : counts.map((measure) => ({
          total: `response/${key}/${measure}`,
          parts: parts.map((part) => `response/${part}/${measure}`),
        })),
  );
  return [...inCoverage, ...overForums];
}

/** How quickly questions were answered, by forum: how many times are known, their median, and the share within the plan's time. */
export function response(
  scope: Scope,
  groups: readonly (readonly number[])[],
  tally: Tally,
  times: AnswerCounts,
): Section {
  const answersIn = (group: number) => ANSWERS.reduce((sum, kind) => sum + tally.count(group, kind), 0);
  const promises = scope.forums.map(({ places }) =>
    places.some(({ here }) => here.answerWithinWorkingDays !== undefined),
  );
  const lines = [...forumLines(scope), ...elsewhereLines()]
    .map((one, group) => ({ one, group }))
    .filter(({ group }) => answersIn(group) > 0 || promises[group] === true);
  const measured = (places: readonly number[], answers: number): Counted => ({
    answers,
    known: times.known(places),
    withTarget: times.withTarget(places),
    inTime: times.inTime(places),
    median: times.median(places),
  });
  const total = totalOf(lines.map(({ one }) => one));
  const all = ANSWERS.reduce((sum, kind) => sum + tally.ofKind(kind), 0);
  const rows: readonly TableRow[] = [
    ...lines.map(({ one, group }) => ({
      heading: one.heading,
      figures: figuresOf(one, measured(groups[group] ?? [], answersIn(group))),
    })),
    { heading: total.heading, figures: figuresOf(total, measured(groups.flat(), all)) },
  ];
  return {
    table: {
      id: 'response',
      definition: 'response',
      audience: 'anyone',
      columns: MEASURES.map((measure): Heading => ({ is: 'measure', measure })),
      rows,
    },
    sums: [...sumsOf([...lines.map(({ one }) => one), total]), ...alwaysTimed(scope)],
  };
}
