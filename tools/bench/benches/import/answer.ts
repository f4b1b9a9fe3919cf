import type { Report } from '../../../../lib/report/report';
import { figuresOf } from '../../../../lib/report/report';

/** How many entries there are of each kind: what every way of reading the files has to find out. */
export type Answer = Readonly<Record<string, number>>;

/** The same from a report. */
export function answerOf(report: Report): Answer {
  const counts = figuresOf(report).flatMap(({ id, n }): readonly (readonly [string, number])[] => {
    const kind = /^coverage\/total\/([a-z-]+)$/.exec(id)?.[1];
    return kind === undefined || kind === 'activity' || kind === 'total' || n === 0 ? [] : [[kind, n]];
  });
  return inOrder(counts);
}

/** Counts in the order of their names, so that two ways of finding them can be compared. */
export function inOrder(counts: Iterable<readonly [string, number]>): Answer {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
