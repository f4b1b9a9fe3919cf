import { describe, expect, it } from 'vitest';
import { financialYear, lastQuarter, readPeriod } from '../../../lib/log/export-period';
import { anAnswer } from './examples';

const TODAY = '2026-11-21';

describe('The period of an export', () => {
  it.each([
    ['this-quarter', '2026-10-01', '2026-12-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
    ['this-financial-year', '2026-04-01', '2027-03-31'],
  ] as const)('is %s: %s to %s', (by, from, to) => {
    expect(readPeriod({ by }, TODAY, [])).toEqual({ ok: true, period: { from, to } });
  });

  it('turns the year on 1 April', () => {
    expect(lastQuarter('2026-04-01')).toMatchObject({ year: '2025-26', quarter: 4, from: '2026-01-01' });
    expect(lastQuarter('2026-03-31')).toMatchObject({ year: '2025-26', quarter: 3, from: '2025-10-01' });
    expect(financialYear('2026-03-31')).toEqual({ year: '2025-26', from: '2025-04-01', to: '2026-03-31' });
    expect(financialYear('2026-04-01')).toEqual({ year: '2026-27', from: '2026-04-01', to: '2027-03-31' });
  });

  it('reaches from the first entry to today when it is the whole log', () => {
    const entries = [anAnswer, { ...anAnswer, at: '2026-03-31T23:30:00Z' }];
    expect(readPeriod({ by: 'all' }, TODAY, entries)).toEqual({
      ok: true,
      period: { from: '2026-04-01', to: TODAY },
    });
    expect(readPeriod({ by: 'all' }, TODAY, [])).toEqual({ ok: true, period: { from: TODAY, to: TODAY } });
  });

  it('is two days as typed, one day at least', () => {
    const days = (from: string, to: string) => readPeriod({ by: 'days', from, to }, TODAY, []);
    expect(days(' 2026-10-03 ', '2026-10-03')).toEqual({
      ok: true,
      period: { from: '2026-10-03', to: '2026-10-03' },
    });
    expect(days('2026-10-04', '2026-10-03')).toEqual({ ok: false, reason: 'swapped' });
    expect(days('', '2026-10-03')).toEqual({ ok: false, reason: 'not-a-day', field: 'from' });
    expect(days('2026-10-03', '2026-02-29')).toEqual({ ok: false, reason: 'not-a-day', field: 'to' });
  });
});
