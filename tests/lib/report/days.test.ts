import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, dayInLondon, daysBetween } from '../../../lib/list/time';
import {
  dayNumber,
  dayText,
  instantMs,
  londonDays,
  weekday,
  workingDaysBetween,
} from '../../../lib/report/store/days';

const date = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const instant = date.map((one) => one.toISOString());
const day = instant.map((one) => one.slice(0, 10));

describe('Days as numbers', () => {
  it('are those of the calendar, there and back', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayNumber(one)).toBe(daysBetween('1970-01-01', one));
        expect(dayText(dayNumber(one))).toBe(one);
        expect(weekday(dayNumber(one))).toBe((new Date(one).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('are of instants what the calendar says, with and without milliseconds, and of other spellings too', () => {
    fc.assert(
      fc.property(instant, (one) => {
        expect(instantMs(one)).toBe(Date.parse(one));
        expect(instantMs(one.replace(/\.\d+Z$/, 'Z'))).toBe(Date.parse(one.replace(/\.\d+Z$/, 'Z')));
        expect(instantMs(one.replace(/(\.\d)\d*Z$/, '$1Z'))).toBe(
          Date.parse(one.replace(/(\.\d)\d*Z$/, '$1Z')),
        );
      }),
    );
  });

  it('are London’s, on the nights in which the clocks change too', () => {
    const dayOf = londonDays();
    const around = fc
      .tuple(
        fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2026-03-31', '2026-06-30', '2026-12-31'),
        fc.integer({ min: -30 * 60, max: 54 * 60 }),
      )
      .map(([night, minutes]) => Date.parse(night) + minutes * 60_000);
    fc.assert(
      fc.property(fc.oneof(around, date.map(Number)), (ms) => {
        expect(dayText(dayOf(ms))).toBe(dayInLondon(new Date(ms).toISOString()));
      }),
      { numRuns: 500 },
    );
  });
});

describe('Working days from a question to its answer', () => {
  it.each([
    ['2026-11-13', '2026-11-13', 0],
    ['2026-11-13', '2026-11-15', 0],
    ['2026-11-13', '2026-11-16', 1],
    ['2026-11-14', '2026-11-16', 1],
    ['2026-11-16', '2026-11-23', 5],
  ])('from %s to %s are %i', (asked, answered, days) => {
    expect(workingDaysBetween(dayNumber(asked), dayNumber(answered))).toBe(days);
  });

  it('are within a promise exactly when the answer is there by its day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.nat({ max: 60 }), (asked, promised, later) => {
        const answered = dayNumber(asked) + later;
        const byThen = answered <= dayNumber(addWorkingDays(asked, promised));
        const days = workingDaysBetween(dayNumber(asked), answered);
        // An answer at the weekend after the last day counts as of that day: nobody works in between.
        fc.pre(weekday(answered) < 5);
        expect(days <= promised).toBe(byThen);
      }),
    );
  });
});
