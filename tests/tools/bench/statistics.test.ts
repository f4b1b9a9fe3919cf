import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, writeGoal } from '../../../tools/bench/goal';
import { spreadOf } from '../../../tools/bench/statistics';

const figures = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
  minLength: 1,
});

describe('Several measurements of one thing', () => {
  it('come to the one in the middle', () => {
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9, count: 3 });
    expect(spreadOf([10, 9, 100])).toMatchObject({ median: 10 });
  });

  it('or to half way between the two in the middle', () => {
    expect(spreadOf([4, 1, 2, 100])).toEqual({ median: 3, min: 1, max: 100, count: 4 });
  });

  it('have as many below their median as above it, in whatever order they came', () => {
    fc.assert(
      fc.property(figures, (samples) => {
        const { median, min, max } = spreadOf(samples);
        expect(min).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(max);
        const below = samples.filter((one) => one < median).length;
        const above = samples.filter((one) => one > median).length;
        expect(below).toBeLessThanOrEqual(samples.length / 2);
        expect(above).toBeLessThanOrEqual(samples.length / 2);
        expect(spreadOf(samples.toReversed())).toEqual(spreadOf(samples));
      }),
    );
  });

  it('are no measurements where there are none, or one is no number', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured.');
    expect(() => spreadOf([1, Number.NaN])).toThrow('no number');
  });
});

describe('A goal', () => {
  const quicker = { of: 'ratio', is: 'at-most', bound: 0.5 } as const;
  const enough = { of: 'ratio', is: 'at-least', bound: 0.85 } as const;
  const short = { of: 'ours', is: 'at-most', bound: 50 } as const;

  it('is met at its bound and on its good side only', () => {
    expect([0.4, 0.5, 0.51].map((ratio) => isMet(quicker, { ours: 1, ratio }))).toEqual([true, true, false]);
    expect([0.84, 0.85, 2].map((ratio) => isMet(enough, { ours: 1, ratio }))).toEqual([false, true, true]);
    expect([49, 50, 51].map((ours) => isMet(short, { ours, ratio: null }))).toEqual([true, true, false]);
  });

  it('that compares is not met with nobody to compare with', () => {
    expect(isMet(quicker, { ours: 0, ratio: null })).toBe(false);
  });

  it('is told in a few characters', () => {
    expect([writeGoal(quicker, 'ms'), writeGoal(enough, 'rows/s'), writeGoal(short, 'ms')]).toEqual([
      'ratio <= 0.5',
      'ratio >= 0.85',
      'ours <= 50 ms',
    ]);
  });
});
