import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHistogram } from '../../../lib/report/measures/histogram';

/** The middle value, or the mean of the two middle ones, found the plain way. */
function plainMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const values = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.integer({ min: 500, max: 5000 })), { maxLength: 20 });

describe('Times that are counted instead of kept', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[1, 2], 1.5],
    [[0, 0, 4, 5], 2],
    [[1, 600, 900], 600],
  ])('%j have the median %j', (times, median) => {
    const histogram = makeHistogram(1);
    for (const time of times) histogram.add(0, time);
    expect(histogram.median([0])).toBe(median);
  });

  it('have the median that sorting finds, for any groups of them together', () => {
    fc.assert(
      fc.property(
        fc.array(values, { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4 }),
        (all, chosen) => {
          const histogram = makeHistogram(all.length);
          all.forEach((some, group) => some.forEach((value) => histogram.add(group, value)));
          const groups = [...all.keys()].filter((group) => chosen[group]);
          const meant = groups.flatMap((group) => all[group] ?? []);
          expect(histogram.median(groups)).toBe(plainMedian(meant));
          expect(histogram.size(groups)).toBe(meant.length);
        },
      ),
    );
  });
});
