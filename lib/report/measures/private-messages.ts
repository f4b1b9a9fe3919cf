import { recordState } from '../scope/record-state';
import type { Scope } from '../scope/scope';
import type { RecordState } from '../states';
import { countTable, ENTRIES, line, type Line, totalOf } from './count-table';
import type { Section } from './section';

const STATES: readonly RecordState[] = ['captured', 'to-capture'];

/** Talks that went on in private messages, and whether their record is in official systems. */
export function privateMessages(scope: Scope): Section {
  const counts = new Map<RecordState, number>();
  for (const at of scope.flagged) {
    const state = recordState(scope, scope.rows[at] ?? 0);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const lines = STATES.map((state) =>
    line(state, { is: 'private-message', state }, [{ that: 'private-message', among: [state] }]),
  );
  const total: Line = { ...totalOf(lines), conditions: [{ that: 'private-message', among: STATES }] };
  return countTable({
    id: 'private-messages',
    definition: 'privateMessages',
    rows: [...lines, total],
    columns: [ENTRIES],
    count: (row) => counts.get(STATES[row] ?? 'captured') ?? 0,
  });
}
