import type { Scope } from '../scope/scope';
import { KINDS } from '../store/codes';
import { countTable, type Line, totalOf } from './count-table';
import { ACTIVITY, kindLines } from './kind-lines';
import { elsewhereLines, forumLines } from './place-lines';
import type { Section } from './section';
import type { Tally } from './tally';

const ACTIVE: Line = {
  key: 'activity',
  heading: { is: 'measure', measure: 'activity' },
  conditions: [{ that: 'kind', among: ACTIVITY }],
  parts: ACTIVITY,
};

/** Every forum of the plans by kind of entry, zeros included; and what was done elsewhere, where anything was. */
export function coverage(scope: Scope, tally: Tally): Section {
  const forums = forumLines(scope);
  const elsewhere = elsewhereLines().map((one, at) => ({ one, group: forums.length + at }));
  const active = elsewhere.filter(({ group }) => KINDS.some((kind) => tally.count(group, kind) > 0));
  const groups = [...forums.keys(), ...active.map(({ group }) => group)];
  const rows = [...forums, ...active.map(({ one }) => one)];
  const total: Line = { ...totalOf([]), parts: ['activity', 'barrier'] };
  const columns = [...kindLines(), ACTIVE, total];
  return countTable({
    id: 'coverage',
    definition: 'coverage',
    rows: [...rows, totalOf(rows)],
    columns,
    count: (row, column) => tally.count(groups[row] ?? 0, KINDS[column] ?? 'answer'),
  });
}
