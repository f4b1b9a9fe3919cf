import type { Figure } from '../figure';
import type { Condition } from '../condition';
import type { Sum } from '../report';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { KINDS } from '../store/codes';
import { type Line, totalOf } from './count-table';
import { kindLines } from './kind-lines';
import { countFigure, measuredValue } from './make-figure';
import type { Section } from './section';
import type { Tally } from './tally';

function figuresOf(line: Line, spent: number, known: number, all: number): readonly Figure[] {
  const rows: readonly Condition[] = [...line.conditions, { that: 'minutes' }];
  const count = countFigure(`minutes/${line.key}/known`, 'minutesKnown', known, rows);
  return [
    {
      ...count,
      id: `minutes/${line.key}/minutes`,
      definition: 'minutes',
      unit: 'minutes',
      value: measuredValue(spent, known, all),
      of: all,
      from: [count.id],
    },
    { ...count, of: all },
  ];
}

function add(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** Minutes spent, where people logged them, by kind. Never an estimate for the others. */
export function minutes(scope: Scope, tally: Tally): Section {
  const { rows, store } = scope;
  const { minutes: spent } = store.columns;
  const spentIn = new Float64Array(KINDS.length);
  const known = new Int32Array(KINDS.length);
  for (const [code, kind] of KINDS.entries()) {
    const [from, to] = rangeOf(scope, kind);
    let [sum, count] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const some = spent[rows[at] ?? 0] ?? -1;
      sum += some < 0 ? 0 : some;
      count += some < 0 ? 0 : 1;
    }
    spentIn[code] = sum;
    known[code] = count;
  }
  const kinds = kindLines();
  const all = KINDS.map(tally.ofKind);
  const total = totalOf(kinds);
  const sums: readonly Sum[] = ['minutes', 'known'].map((measure) => ({
    total: `minutes/total/${measure}`,
    parts: KINDS.map((one) => `minutes/${one}/${measure}`),
  }));
  return {
    table: {
      id: 'minutes',
      definition: 'minutes',
      audience: 'anyone',
      columns: [
        { is: 'measure', measure: 'minutes' },
        { is: 'measure', measure: 'minutesKnown' },
      ],
      rows: [
        ...kinds.map((one, code) => ({
          heading: one.heading,
          figures: figuresOf(one, spentIn[code] ?? 0, known[code] ?? 0, all[code] ?? 0),
        })),
        { heading: total.heading, figures: figuresOf(total, add(spentIn), add(known), add(all)) },
      ],
    },
    sums,
  };
}
