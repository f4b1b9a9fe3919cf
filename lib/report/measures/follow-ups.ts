import { followUpState } from '../scope/follow-up-state';
import type { Scope } from '../scope/scope';
import type { FollowUpState } from '../states';
import { Flag } from '../store/columns';
import { countTable, ENTRIES, line, type Line } from './count-table';
import type { Section } from './section';

/** Promised in the period. */
const IN_PERIOD: readonly FollowUpState[] = ['done', 'done-late', 'owed', 'overdue'];
const FROM_BEFORE: readonly FollowUpState[] = ['owed-from-before', 'overdue-from-before'];

export const OWED: readonly FollowUpState[] = ['owed', 'overdue', ...FROM_BEFORE];
export const OVERDUE: readonly FollowUpState[] = ['overdue', 'overdue-from-before'];

function lineOf(state: FollowUpState): Line {
  return line(state, { is: 'follow-up', state }, [{ that: 'follow-up', among: [state] }]);
}

/** Answers promised in the period and what became of them, and those promised before it that are still owed. */
export function followUps(scope: Scope): Section {
  const counts = new Map<FollowUpState, number>();
  const see = (row: number) => {
    const state = followUpState(scope, row);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  };
  const { flags } = scope.store.columns;
  for (const at of scope.flagged) {
    const row = scope.rows[at] ?? 0;
    if (((flags[row] ?? 0) & Flag.promised) !== 0) see(row);
  }
  for (const row of scope.promisedBefore) see(row);
  const promised: Line = {
    key: 'total',
    heading: { is: 'total' },
    conditions: [{ that: 'follow-up', among: IN_PERIOD }],
    parts: IN_PERIOD,
  };
  const states = [...IN_PERIOD, null, ...FROM_BEFORE];
  return countTable({
    id: 'follow-ups',
    definition: 'followUps',
    rows: states.map((state) => (state === null ? promised : lineOf(state))),
    columns: [ENTRIES],
    count: (row) => counts.get(states[row] ?? 'done') ?? 0,
  });
}
