/** A linear equality between numbers: factors by name that come to nothing together. A sum is `-1` its total, `1` each part. */
export type Equality = ReadonlyMap<string, number>;

/** Small enough that two factors multiply within 31 bits, which is quick; large enough that hardly a factor is nothing by chance. */
const PRIME = 32_749;

/** Numbers by place, whole and below the prime. */
type Row = Int32Array;

function rest(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** What to multiply a factor by to get one: its power to the prime less two. */
function inverse(value: number): number {
  let [result, base] = [1, rest(value)];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

function addTimes(row: Row, other: Row, factor: number, from: number): void {
  for (let at = from; at < row.length; at += 1) {
    const value = other[at] ?? 0;
    if (value !== 0) row[at] = ((row[at] ?? 0) + factor * value) % PRIME;
  }
}

/** Examples, each a row of numbers, kept as few rows that say the same. */
export interface Examples {
  readonly add: (values: Row) => boolean;
  /** Every equality between the places that holds in all of them, each by its factors. */
  readonly equalities: () => readonly Row[];
}

/** Collects rows of one width by elimination; `add` is false where those that are there say a row already. */
export function makeExamples(width: number): Examples {
  /** By the place of its first factor, which is one, and stands in no other row. */
  const rows = new Map<number, Row>();
  const add = (values: Row) => {
    const left = values.map(rest);
    for (const [first, row] of rows) if (left[first]) addTimes(left, row, PRIME - (left[first] ?? 0), first);
    const place = left.findIndex((value) => value !== 0);
    if (place < 0) return false;
    const factor = inverse(left[place] ?? 1);
    const one = left.map((value) => (value * factor) % PRIME);
    for (const row of rows.values()) if (row[place]) addTimes(row, one, PRIME - (row[place] ?? 0), place);
    rows.set(place, one);
    return true;
  };
  const equalities = () =>
    Array.from({ length: width }, (_, at) => at)
      .filter((at) => !rows.has(at))
      .map((free) => {
        const equality = new Int32Array(width);
        equality[free] = 1;
        for (const [first, row] of rows) equality[first] = rest(-(row[free] ?? 0));
        return equality;
      });
  return { add, equalities };
}

function read(row: Row, names: readonly string[]): Equality {
  const factors = [...row].map((value) => (value > PRIME / 2 ? value - PRIME : value));
  return new Map(names.flatMap((name, at) => (factors[at] ? [[name, factors[at]] as const] : [])));
}

function write(equality: Equality, names: readonly string[]): Row {
  return Int32Array.from(names, (name) => rest(equality.get(name) ?? 0));
}

/** The equality with known ones put in for as long as it gets shorter, so that a person can read it. */
function shorten(row: Row, known: readonly Row[]): Row {
  const length = (one: Row) => one.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  let best = row;
  for (let before = -1; before !== length(best);) {
    before = length(best);
    for (const other of known) {
      const now = best;
      const shared = other.findIndex((value, at) => value !== 0 && now[at] !== 0);
      if (shared < 0) continue;
      const tried = best.slice();
      addTimes(tried, other, rest(-(best[shared] ?? 0) * inverse(other[shared] ?? 1)), 0);
      if (length(tried) < length(best)) best = tried;
    }
  }
  return best;
}

/** How many of these equalities do not follow from the others. */
export function countIndependent(names: readonly string[], known: readonly Equality[]): number {
  const follows = makeExamples(names.length);
  return known.filter((equality) => follows.add(write(equality, names))).length;
}

/** The equalities that hold in all examples and do not follow from those that are known. */
export function findUnknown(
  examples: Examples,
  names: readonly string[],
  known: readonly Equality[],
): readonly Equality[] {
  const follows = makeExamples(names.length);
  const rows = known.map((equality) => write(equality, names));
  for (const row of rows) follows.add(row);
  const found = examples.equalities().filter((row) => follows.add(row));
  return found.map((row) => read(shorten(row, rows), names));
}

function say(terms: readonly (readonly [string, number])[]): string {
  return terms.map(([name, factor]) => (factor === 1 ? name : `${factor} × ${name}`)).join(' + ') || '0';
}

/** An equality as a person writes it: `a + b = c`. */
export function sayEquality(equality: Equality): string {
  const terms = [...equality];
  const right = terms.filter(([, factor]) => factor < 0).map(([name, factor]) => [name, -factor] as const);
  return `${say(terms.filter(([, factor]) => factor > 0))} = ${say(right)}`;
}
