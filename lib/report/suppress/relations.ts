import type { Condition } from '../condition';
import type { Report, Sum } from '../report';
import type { Cell } from './cell';
import { commitmentSums } from './commitment-sums';
import { coversOf } from './covers';

/** What a reader knows of the numbers before looking at any: which add up to which, and which cannot exceed which. */
export interface Relations {
  readonly sums: readonly Sum[];
  /** Totals that their parts come to at most: every entry of a part is one of the total, and of one part alone. */
  readonly within: readonly Sum[];
  /** Totals that their parts come to at least. */
  readonly covers: readonly Sum[];
  /** The number that stands for this one and all that are the same; sums and comparisons are told of those alone. */
  readonly twinOf: (id: string) => string;
}

/** The numbers that stand together in each relation. */
export function boundTogether({
  sums,
  within,
  covers,
}: Pick<Relations, 'sums' | 'within' | 'covers'>): readonly (readonly string[])[] {
  return [...sums, ...covers, ...within].map(({ total, parts }) => [total, ...parts]);
}

/** From the narrow to the wide: each answer in time has a target, each with a target is known, each known is an answer. */
const WIDER: Readonly<Record<string, 'with-target' | 'known' | null>> = {
  'in-time': 'with-target',
  'with-target': 'known',
  known: null,
};

/** Of an answer it is known when it was asked about, or not, or the question is dated after it. */
const DATED: Sum = {
  total: 'response/total/answers',
  parts: ['response/total/responseKnown', 'quality/asked-not-known/entries'],
};

/** Such a date on an entry of another kind is counted with the last: then they come to more than the answers. */
const DATED_IN_ALL: Sum = { ...DATED, parts: [...DATED.parts, 'quality/asked-after-answer/entries'] };

function keyOf(conditions: readonly Condition[]): string {
  return conditions
    .map((condition) => JSON.stringify(condition))
    .toSorted()
    .join('\n');
}

/** The conditions with one of them dropped or widened, in every way. */
function widenings(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  return conditions.map((condition, index) => {
    const others = conditions.filter((_, at) => at !== index);
    const wider = condition.that === 'response' ? WIDER[condition.is] : null;
    return wider ? [...others, { that: 'response' as const, is: wider }] : others;
  });
}

interface Counted {
  readonly id: string;
  readonly rows: readonly Condition[];
}

function countedByKey(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, readonly Counted[]> {
  const byKey = new Map<string, Counted[]>();
  for (const { id, figure } of cells.values()) {
    if (figure.unit !== 'entries' || figure.rows === null) continue;
    const key = keyOf(figure.rows);
    byKey.set(key, [...(byKey.get(key) ?? []), { id, rows: figure.rows }]);
  }
  return byKey;
}

/** The same of the numbers that stand for its own. */
function ofTwins({ total, parts }: Sum, twinOf: (id: string) => string): Sum {
  return { total: twinOf(total), parts: parts.map(twinOf) };
}

/** Numbers of which each entry is one of another's: the narrower of two conditions within the wider. */
function narrower(
  byKey: ReadonlyMap<string, readonly Counted[]>,
  twinOf: (id: string) => string,
): readonly Sum[] {
  return [...byKey.values()].flatMap(([first]) =>
    widenings(first?.rows ?? []).flatMap((wider) =>
      (byKey.get(keyOf(wider)) ?? [])
        .slice(0, 1)
        .map(({ id }): Sum => ofTwins({ total: id, parts: [first?.id ?? ''] }, twinOf))
        .filter(({ total, parts }) => !parts.includes(total)),
    ),
  );
}

/** A sum tells a reader something only where every part is known to the report, and it adds up. */
function addsUp({ total, parts }: Sum, cells: ReadonlyMap<string, Cell>): boolean {
  const whole = cells.get(total);
  const found = parts.flatMap((part) => cells.get(part) ?? []);
  return (
    whole !== undefined &&
    found.length > 0 &&
    found.reduce((sum, { value }) => sum + value, 0) === whole.value
  );
}

/** Numbers that are the same whatever they are, each by one of them that stands for all. */
function findTwins(
  cells: ReadonlyMap<string, Cell>,
  sums: readonly Sum[],
  byKey: ReadonlyMap<string, readonly Counted[]>,
): (id: string) => string {
  const standsFor = new Map<string, string>();
  const find = (id: string): string => {
    const next = standsFor.get(id);
    return next === undefined ? id : find(next);
  };
  const join = (one: string, other: string) => {
    const [a, b] = [find(one), find(other)];
    if (a === b) return;
    // One that is published stands for all: what stands for them must not be hidden from the start.
    if (cells.get(a)?.unpublished === true) standsFor.set(a, b);
    else standsFor.set(b, a);
  };
  for (const { total, parts } of sums) {
    const [only, another] = parts;
    if (only !== undefined && another === undefined) join(total, only);
  }
  for (const [first, ...others] of byKey.values()) {
    for (const { id } of others) if (first) join(first.id, id);
  }
  return find;
}

/** Every relation between the numbers: the report's own sums, those by which a commitment is counted, the dates of questions, and equal sets of entries. */
export function relationsOf(report: Report, cells: ReadonlyMap<string, Cell>): Relations {
  const byKey = countedByKey(cells);
  const stated = [...report.sums, ...commitmentSums(report), DATED_IN_ALL]
    .filter((sum) => addsUp(sum, cells))
    .map(({ total, parts }) => ({ total, parts: parts.filter((part) => cells.has(part)) }));
  const twinOf = findTwins(cells, stated, byKey);
  const sums = new Map<string, Sum>();
  for (const { total, parts } of stated) {
    const sum: Sum = { total: twinOf(total), parts: parts.map(twinOf).toSorted() };
    if (parts.length > 1) sums.set(JSON.stringify(sum), sum);
  }
  const bounds = (all: readonly Sum[]) =>
    all
      .filter(({ total, parts }) => [total, ...parts].every((id) => cells.has(id)))
      .map((one) => ofTwins(one, twinOf))
      .filter(({ total, parts }) => !parts.includes(total));
  return {
    sums: [...sums.values()],
    within: [...narrower(byKey, twinOf), ...bounds([DATED])],
    covers: bounds([...coversOf(report), DATED_IN_ALL]),
    twinOf,
  };
}
