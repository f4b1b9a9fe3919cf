/** Values below this are counted by place; the few beyond it are kept one by one. */
const USUAL = 512;

/** Whole numbers in groups, counted instead of kept, so that the median of a million needs no sorting. */
export interface Histogram {
  readonly add: (group: number, value: number) => void;
  /** How many there are in some groups together. */
  readonly size: (groups: readonly number[]) => number;
  /** The middle value of some groups, between the two middle ones of an even number; null where they have none. */
  readonly median: (groups: readonly number[]) => number | null;
}

/** An empty histogram of so many groups. */
export function makeHistogram(groupCount: number): Histogram {
  const counts = new Int32Array(groupCount * USUAL);
  const sizes = new Int32Array(groupCount);
  const beyond = Array.from({ length: groupCount }, (): number[] => []);
  const size = (groups: readonly number[]) => groups.reduce((sum, group) => sum + (sizes[group] ?? 0), 0);
  /** The value at a place in the order of some groups, counted from 0. */
  const valueAt = (groups: readonly number[], place: number): number => {
    let passed = 0;
    for (let value = 0; value < USUAL; value += 1) {
      for (const group of groups) passed += counts[group * USUAL + value] ?? 0;
      if (passed > place) return value;
    }
    const rare = groups.flatMap((group) => beyond[group] ?? []);
    return rare.toSorted((a, b) => a - b)[place - passed] ?? 0;
  };
  return {
    add: (group, value) => {
      sizes[group] = (sizes[group] ?? 0) + 1;
      const cell = group * USUAL + value;
      if (value < USUAL) counts[cell] = (counts[cell] ?? 0) + 1;
      else beyond[group]?.push(value);
    },
    size,
    median: (groups) => {
      const all = size(groups);
      if (all === 0) return null;
      const low = valueAt(groups, Math.floor((all - 1) / 2));
      return all % 2 === 1 ? low : (low + valueAt(groups, all / 2)) / 2;
    },
  };
}
