import type { Kind } from '../../log/entry';
import type { Scope } from '../scope/scope';
import { countTable, totalOf } from './count-table';
import { kindLines } from './kind-lines';
import { elsewhereLines, forumLines } from './place-lines';
import type { Section } from './section';
import type { Tally } from './tally';

const CONTACTS: readonly Kind[] = ['consultation', 'operator-contact'];

/** Views asked for and talks with the administrators, for every forum of the plans, beside what the plan says of asking them. */
export function contacts(scope: Scope, tally: Tally): Section {
  const kinds = kindLines(CONTACTS);
  const count = (group: number, kind: number) => tally.count(group, CONTACTS[kind] ?? 'consultation');
  const lines = [...forumLines(scope), ...elsewhereLines()]
    .map((one, group) => ({ one, group }))
    .filter(({ group }) => group < scope.forums.length || CONTACTS.some((_, kind) => count(group, kind) > 0));
  const rows = lines.map(({ one }) => one);
  const { table, sums } = countTable({
    id: 'contacts',
    definition: 'contacts',
    conditions: [{ that: 'kind', among: CONTACTS }],
    rows: [...rows, totalOf(rows)],
    columns: [...kinds, totalOf(kinds)],
    count: (row, column) => count(lines[row]?.group ?? 0, column),
  });
  const inCoverage = [...rows, totalOf(rows)].flatMap(({ key }) =>
    CONTACTS.map((kind) => ({ total: `contacts/${key}/${kind}`, parts: [`coverage/${key}/${kind}`] })),
  );
  return { table, sums: [...sums, ...inCoverage] };
}
