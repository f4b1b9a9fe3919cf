import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  dayInLondon,
  formatDay,
  formatDayShort,
  formatInstantDay,
  formatTimeOfDay,
  instantToMs,
  isWithin,
  mondayOf,
  msToInstant,
  quarterOf,
} from '../../../lib/list/time';

const aDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

it('says the same day in London as the time zone database, hour after hour, asked again or for the first time', () => {
  const formatter = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  const instant = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.nat(3_600_000), (date, ms) => {
      const sameHour = new Date(Math.floor(date.getTime() / 3_600_000) * 3_600_000 + ms);
      expect(dayInLondon(date.toISOString())).toBe(formatter.format(date));
      expect(dayInLondon(sameHour.toISOString())).toBe(formatter.format(sameHour));
    }),
    { numRuns: 2000 },
  );
});

describe('the Monday of a week', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s is %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('the day in London', () => {
  it.each([
    ['winter midnight', '2026-01-15T00:00:00Z', '2026-01-15'],
    ['the last second of a winter day', '2026-01-14T23:59:59Z', '2026-01-14'],
    ['00:30 on 1 April in British Summer Time, still 31 March in UTC', '2026-03-31T23:30:00Z', '2026-04-01'],
    ['the last second of the financial year', '2026-03-31T22:59:59Z', '2026-03-31'],
    ['the first second of the financial year', '2026-03-31T23:00:00Z', '2026-04-01'],
    ['just before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['the evening of the day they went forward', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['the midnight after', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the midnight before the clocks go back', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['the last second of that day of 25 hours', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['the midnight after it', '2026-10-26T00:00:00Z', '2026-10-26'],
    ['an instant written with an offset', '2026-04-01T00:30:00+01:00', '2026-04-01'],
  ])('%s', (_, instant, day) => {
    expect(dayInLondon(instant)).toBe(day);
  });

  it('never steps back as time goes on', () => {
    const ms = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(ms, fc.nat({ max: 10 ** 8 }), (start, later) => {
        expect(dayInLondon(msToInstant(start)) <= dayInLondon(msToInstant(start + later))).toBe(true);
      }),
    );
  });
});

describe('instants', () => {
  it('go to milliseconds and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * 10 ** 12 }), (ms) => {
        expect(instantToMs(msToInstant(ms))).toBe(ms);
      }),
    );
  });

  it('that are none are not a number', () => {
    expect(instantToMs('soon')).toBeNaN();
  });

  it('are within from the first instant until just before the last', () => {
    const [from, until] = ['2026-05-01T00:01:00Z', '2026-05-02T00:00:00Z'] as const;
    expect(isWithin(from, from, until)).toBe(true);
    expect(isWithin('2026-05-01T23:59:59.999Z', from, until)).toBe(true);
    expect(isWithin('2026-05-01T00:00:59.999Z', from, until)).toBe(false);
    expect(isWithin(until, from, until)).toBe(false);
  });

  it('without a time are within nothing', () => {
    expect(isWithin('soon', '2026-05-01T00:01:00Z', '2026-05-02T00:00:00Z')).toBe(false);
  });
});

describe('days as people write them', () => {
  it('are the UK’s, with the month in words', () => {
    expect(formatDay('2026-10-03')).toBe('3 October 2026');
    expect(formatDayShort('2026-11-03')).toBe('3 November');
    expect(formatInstantDay('2026-03-31T23:30:00Z')).toBe('1 April 2026');
  });

  it('can be Welsh', () => {
    expect(formatDay('2026-10-03', 'cy')).toBe('3 Hydref 2026');
  });
});

describe('the time of day in London', () => {
  it.each([
    ['2026-11-21T22:00:00Z', '10pm'],
    ['2026-05-06T21:00:00Z', '10pm'],
    ['2024-05-24T23:01:00Z', '12:01am'],
    ['2026-11-21T00:00:00Z', '12am'],
    ['2026-05-20T23:00:00Z', '12am'],
    ['2026-11-21T12:00:00Z', '12pm'],
    ['2026-11-21T12:05:00Z', '12:05pm'],
    ['2026-11-21T09:30:00Z', '9:30am'],
    ['2026-03-29T00:59:00Z', '12:59am'],
    ['2026-03-29T01:00:00Z', '2am'],
    ['2026-10-25T00:30:00Z', '1:30am'],
    ['2026-10-25T01:30:00Z', '1:30am'],
  ])('%s is %s', (instant, time) => {
    expect(formatTimeOfDay(instant)).toBe(time);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('there and back is where one was', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it.each([
    ['Monday', '2026-11-16', 2, '2026-11-18'],
    ['Thursday', '2026-11-19', 2, '2026-11-23'],
    ['Friday', '2026-11-20', 1, '2026-11-23'],
    ['Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Sunday', '2026-11-22', 1, '2026-11-23'],
    ['Friday, five days', '2026-11-20', 5, '2026-11-27'],
    ['no days', '2026-11-21', 0, '2026-11-21'],
  ])('working days from a %s', (_, day, days, expected) => {
    expect(addWorkingDays(day, days)).toBe(expected);
  });

  it('five working days from a working day are a week', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), (day, weeks) => {
        const working = addWorkingDays(day, 1);
        expect(addWorkingDays(working, 5 * weeks)).toBe(addDays(working, 7 * weeks));
      }),
    );
  });
});

describe('the reporting quarter', () => {
  it.each([
    ['2026-04-01', '2026-27', 1, '2026-04-01', '2026-06-30'],
    ['2026-06-30', '2026-27', 1, '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-27', 2, '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-27', 3, '2026-10-01', '2026-12-31'],
    ['2027-01-01', '2026-27', 4, '2027-01-01', '2027-03-31'],
    ['2026-03-31', '2025-26', 4, '2026-01-01', '2026-03-31'],
    ['2099-05-01', '2099-00', 1, '2099-04-01', '2099-06-30'],
  ])('%s is in %s, quarter %i, from %s to %s', (day, year, quarter, from, to) => {
    expect(quarterOf(day)).toEqual({ year, quarter, from, to });
  });

  it('of 00:30 on 1 April in British Summer Time is the new year’s first', () => {
    expect(quarterOf(dayInLondon('2026-03-31T23:30:00Z'))).toMatchObject({ year: '2026-27', quarter: 1 });
  });

  it('holds its day, and the next begins the day after it ends', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const { from, to, quarter } = quarterOf(day);
        expect(from <= day && day <= to).toBe(true);
        const next = quarterOf(addDays(to, 1));
        expect(next.from).toBe(addDays(to, 1));
        expect(next.quarter).toBe((quarter % 4) + 1);
      }),
    );
  });
});
