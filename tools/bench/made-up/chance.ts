/** Chance that is the same every time, so that two runs of a bench measure the same things. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of some things. Throws where there are none. */
  oneOf<T>(things: readonly T[]): T;
}

/** The generator “mulberry32”: small, quick and good enough to make things up. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    oneOf(things) {
      const chosen = things[below(things.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
