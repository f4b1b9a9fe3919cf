import { ANSWERS } from '../scope/answer-time';
import { findProblems, type ProblemFinder, PROBLEMS } from '../scope/problems';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { countTable, ENTRIES, line } from './count-table';
import type { Section } from './section';

function countBetween({ has }: ProblemFinder, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += has(at) ? 1 : 0;
  return count;
}

function countProblem(finder: ProblemFinder, scope: Scope): number {
  const { among } = finder;
  if (typeof among === 'object') return among.counted;
  switch (among) {
    case 'all':
      return countBetween(finder, 0, scope.rows.length);
    case 'answers':
      return ANSWERS.reduce((sum, kind) => sum + countBetween(finder, ...rangeOf(scope, kind)), 0);
    case 'none':
      return 0;
  }
}

/** What makes entries of this report hard to trust or to measure. An entry with two problems is counted for both. */
export function quality(scope: Scope): Section {
  const finders = findProblems(scope);
  const counts = PROBLEMS.map((problem) => countProblem(finders[problem], scope));
  return countTable({
    id: 'quality',
    definition: 'quality',
    rows: PROBLEMS.map((problem) =>
      line(problem, { is: 'quality', problem }, [{ that: 'problem', problem }]),
    ),
    columns: [ENTRIES],
    count: (row) => counts[row] ?? 0,
  });
}
