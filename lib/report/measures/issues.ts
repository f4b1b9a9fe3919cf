import { heardIssue } from '../scope/heard-issue';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { countTable, line, type Line, NAMED_TOTAL, totalOf, totalOfNamed } from './count-table';
import type { Section } from './section';

interface Heard {
  /** By topic code; null is about none. */
  readonly byTopic: ReadonlyMap<number | null, readonly [alone: number, beside: number]>;
  readonly all: readonly [alone: number, beside: number];
}

function countIssues(scope: Scope): Heard {
  const { store, rows, flagged } = scope;
  const { topics: lists } = store.columns;
  // By list of topics first, of which there are few: made to record an issue at even places, beside at odd ones.
  const byList = new Int32Array(store.topics.size * 2);
  const raise = (row: number, place: 0 | 1) => {
    const cell = (lists[row] ?? 0) * 2 + place;
    byList[cell] = (byList[cell] ?? 0) + 1;
  };
  const [from, to] = rangeOf(scope, 'listening');
  for (let at = from; at < to; at += 1) raise(rows[at] ?? 0, 0);
  for (const at of flagged) {
    const row = rows[at] ?? 0;
    if (heardIssue(store, row) === 'beside') raise(row, 1);
  }
  const byTopic = new Map<number | null, [number, number]>();
  const all: [number, number] = [0, 0];
  for (let list = 0; list < store.topics.size; list += 1) {
    const [alone, beside] = [byList[list * 2] ?? 0, byList[list * 2 + 1] ?? 0];
    if (alone + beside === 0) continue;
    all[0] += alone;
    all[1] += beside;
    const members = store.topics.members(list);
    for (const topic of members.length > 0 ? members : [null]) {
      const [before, besideBefore] = byTopic.get(topic) ?? [0, 0];
      byTopic.set(topic, [before + alone, besideBefore + beside]);
    }
  }
  return { byTopic, all };
}

/**
 * Issues heard, by topic: entries that were made to record one, and other entries that recorded one beside. An entry
 * with two topics is counted for both, and once in the total.
 */
export function issues(scope: Scope): Section {
  const { byTopic, all } = countIssues(scope);
  const names = new Map(
    scope.places.flatMap(({ here }) => here.topics.map(({ id, name }) => [id, name] as const)),
  );
  const textOf = (code: number | null) => (code === null ? null : scope.store.topics.items.text(code));
  const found = [...byTopic]
    .map(([code, counts]) => ({ topic: textOf(code), counts }))
    .toSorted((a, b) => {
      if (a.topic === null || b.topic === null) return a.topic === null ? 1 : -1;
      return b.counts[0] + b.counts[1] - a.counts[0] - a.counts[1] || (a.topic < b.topic ? -1 : 1);
    });
  const rows = found.map(({ topic }): Line =>
    line(topic ?? '', { is: 'topic', topic, name: topic === null ? null : (names.get(topic) ?? null) }, [
      { that: 'topic', topic },
    ]),
  );
  const columns = [
    line('listening', { is: 'kind', kind: 'listening' }, [{ that: 'kind', among: ['listening'] }]),
    line('beside', { is: 'measure', measure: 'issuesBeside' }, [{ that: 'issue', beside: true }]),
  ];
  const { table, sums } = countTable({
    id: 'issues',
    definition: 'issues',
    conditions: [{ that: 'issue', beside: false }],
    rows: [...rows, totalOfNamed(rows, found.filter(({ topic }) => topic !== null).length)],
    columns: [...columns, totalOf(columns)],
    count: (row, column) => (found[row]?.counts ?? all)[column === 0 ? 0 : 1],
  });
  return {
    table,
    sums: [...sums, { total: `issues/${NAMED_TOTAL}/listening`, parts: ['coverage/total/listening'] }],
  };
}
