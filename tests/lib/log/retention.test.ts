import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, monthsBefore } from '../../../lib/list/time';
import type { Entry } from '../../../lib/log/entry';
import { makeRow, newestFirst } from '../../../lib/log/find/log-row';
import { findDue, readMonths } from '../../../lib/log/retention';
import { anAnswer } from './examples';

const TODAY = '2026-11-21';
const entry = (n: number, at: string, differs: Partial<Entry> = {}): Entry => ({
  ...anAnswer,
  id: `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`,
  at,
  ...differs,
});
const rows = (entries: readonly Entry[]) => entries.map(makeRow).toSorted(newestFirst);

describe('What has been kept for as long as was chosen', () => {
  it('is what was made before the same day so many months ago, in London', () => {
    const log = rows([
      entry(1, '2026-11-20T12:00:00.000Z'),
      entry(2, '2024-11-21T00:00:00.000Z'),
      entry(3, '2024-11-20T23:59:00.000Z'),
      entry(4, '2021-02-03T09:00:00.000Z'),
    ]);
    expect(findDue(log, 24, TODAY)).toEqual({
      months: 24,
      keptFrom: '2024-11-21',
      ids: [4, 3].map((n) => entry(n, '').id),
      days: { from: '2021-02-03', to: '2024-11-20' },
      owed: 0,
    });
  });

  it('leaves out where an answer or a record is still owed, and counts it', () => {
    const log = rows([
      entry(1, '2020-01-01T12:00:00.000Z', { followUp: { due: '2020-01-05', done: null } }),
      entry(2, '2020-01-02T12:00:00.000Z', { privateMessage: { captured: null } }),
      entry(3, '2020-01-03T12:00:00.000Z', { followUp: { due: '2020-01-05', done: '2020-01-04' } }),
    ]);
    expect(findDue(log, 12, TODAY)).toMatchObject({ ids: [entry(3, '').id], owed: 2 });
    expect(findDue(log.slice(1), 12, TODAY)).toBeNull();
  });

  it('is nothing in a young log or an empty one', () => {
    expect(findDue(rows([entry(1, '2026-11-20T12:00:00.000Z')]), 1, TODAY)).toBeNull();
    expect(findDue([], 1, TODAY)).toBeNull();
  });
});

describe('The same day some months before', () => {
  it('is the last of the month where that has fewer days', () => {
    expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15');
    expect(monthsBefore('2026-11-21', 24)).toBe('2024-11-21');
  });

  it('is 28 to 31 days ago for each month, whatever the day', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const apart = daysBetween(monthsBefore(day, months), day);
        expect(apart).toBeGreaterThanOrEqual(Math.floor(months * 30.4) - 3);
        expect(apart).toBeLessThanOrEqual(Math.ceil(months * 30.5) + 3);
      }),
    );
  });
});

describe('For how many months', () => {
  it('is a whole number from 1 to 600', () => {
    expect([' 24 ', '1', '600'].map(readMonths)).toEqual([24, 1, 600]);
    expect(['0', '601', '-3', '1.5', 'two years', '', '1e2'].map(readMonths)).toEqual(Array(7).fill(null));
  });
});
