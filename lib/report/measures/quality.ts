import { findProblems, PROBLEMS } from '../scope/problems';
import type { Scope } from '../scope/scope';
import { countTable, ENTRIES, line } from './count-table';
import type { Section } from './section';

/** What makes entries of this report hard to trust or to measure. An entry with two problems is counted for both. */
export function quality(scope: Scope): Section {
  const finders = findProblems(scope);
  const counts = PROBLEMS.map((problem) => {
    const has = finders[problem];
    let count = 0;
    for (let at = 0; at < scope.rows.length; at += 1) if (has(at)) count += 1;
    return count;
  });
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
