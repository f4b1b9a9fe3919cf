import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layList } from '../../../../components/activity/list/list-heights';
import type { ListItem } from '../../../../components/activity/list/list-items';
import { makeRow } from '../../../../lib/log/find/log-row';
import { anAnswer } from '../../../lib/log/examples';

const row = makeRow(anAnswer);
const items = (count: number): readonly ListItem[] =>
  Array.from({ length: count }, (_, n) => ({ is: 'entry', key: `entry ${n}`, row }));

describe('Where the entries of a long list stand', () => {
  it('is by the usual height until one was drawn, and by its own height then', () => {
    const heights = layList(items(3), new Map([['entry 0', 100]]));
    expect([0, 1, 2, 3].map(heights.startOf)).toEqual([0, 100, 240, 380]);
    heights.measured(1, 60);
    expect([0, 1, 2, 3].map(heights.startOf)).toEqual([0, 100, 160, 300]);
  });

  it('is nowhere in an empty list', () => {
    const heights = layList([], new Map());
    expect(heights.startOf(0)).toBe(0);
    expect(heights.placeAt(500)).toBe(0);
  });

  it('finds the entry that covers a point, as going through them one by one does', () => {
    const cases = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: -500, max: 25_000 }),
    );
    fc.assert(
      fc.property(cases, ([sizes, point]) => {
        const heights = layList(items(sizes.length), new Map());
        sizes.forEach((size, place) => heights.measured(place, size));
        let [place, below] = [0, sizes[0] ?? 0];
        while (below <= point && place < sizes.length - 1) {
          place += 1;
          below += sizes[place] ?? 0;
        }
        expect(heights.placeAt(point)).toBe(place);
      }),
    );
  });
});
