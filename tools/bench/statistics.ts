/** What several measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many measurements there were. */
  readonly count: number;
}

/** The median of some numbers and how far they lie apart. Throws where there are none, or one that is no number. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.some((sample) => !Number.isFinite(sample)))
    throw new Error(`Measured something that is no number: ${samples.join(', ')}.`);
  const sorted = samples.toSorted((a, b) => a - b);
  const min = sorted[0];
  const max = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (min === undefined || max === undefined || upper === undefined || lower === undefined)
    throw new Error('Nothing was measured.');
  return { median: (lower + upper) / 2, min, max, count: sorted.length };
}
