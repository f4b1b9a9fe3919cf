import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueChoices } from '../../../lib/log/due-choices';
import { day } from './arbitraries';

describe('The days by which to answer', () => {
  it('are tomorrow, the plan’s promise and a week, the nearest first', () => {
    // 23 November 2026 is a Monday.
    expect(dueChoices('2026-11-23', 3)).toEqual([
      { by: 'tomorrow', day: '2026-11-24' },
      { by: 'working-days', day: '2026-11-26', workingDays: 3, promised: true },
      { by: 'week', day: '2026-11-30' },
    ]);
  });

  it('leave out the weekend in the plan’s promise', () => {
    const promise = dueChoices('2026-11-20', 2).find(({ by }) => by === 'working-days');
    expect(promise?.day).toBe('2026-11-24');
  });

  it('are two working days where the plan promises nothing, and do not say that it does', () => {
    expect(dueChoices('2026-11-23', null)).toContainEqual({
      by: 'working-days',
      day: '2026-11-25',
      workingDays: 2,
      promised: false,
    });
  });

  it('name the plan’s promise where it is as soon as another', () => {
    expect(dueChoices('2026-11-23', 1).map(({ by }) => by)).toEqual(['working-days', 'week']);
    expect(dueChoices('2026-11-23', 5).map(({ by }) => by)).toEqual(['tomorrow', 'working-days']);
  });

  it('are never today or twice the same, across both clock changes too', () => {
    for (const today of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      expect(dueChoices(today, null).every((choice) => choice.day > today)).toBe(true);
    }
    fc.assert(
      fc.property(day, fc.option(fc.integer({ min: 1, max: 20 })), (today, promise) => {
        const days = dueChoices(today, promise).map((choice) => choice.day);
        expect(days.every((one) => one > today)).toBe(true);
        expect(days).toEqual([...new Set(days)].toSorted());
      }),
    );
  });
});
