import { dayInLondon, instantToMs, msToInstant } from '../../list/time';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const ZERO = 48;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

/**
 * Days from 1 January 1970 to a day such as `2026-10-03`, by the calendar's arithmetic alone: a million are counted
 * here where `Date` would be most of the time that an import takes.
 */
export function dayNumber(day: string): number {
  const month = digits(day, 5, 7);
  // The year is taken to begin in March, so that the leap day is its last.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a number: `dayText(dayNumber(day))` is `day`. */
export function dayText(number: number): string {
  return msToInstant(number * DAY_MS).slice(0, 10);
}

/** Milliseconds since 1970 of an instant that the schema of entries has accepted. */
export function instantMs(instant: string): number {
  const { length } = instant;
  // `2026-11-14T12:40:00Z`, with or without milliseconds. Whatever else is allowed is rare, and left to `Date`.
  const hasMs = length === 24 && instant.charCodeAt(19) === 46;
  if ((!hasMs && length !== 20) || instant.charCodeAt(length - 1) !== 90) return instantToMs(instant);
  const ofDay =
    digits(instant, 11, 13) * HOUR_MS + digits(instant, 14, 16) * 60_000 + digits(instant, 17, 19) * 1000;
  return dayNumber(instant) * DAY_MS + ofDay + (hasMs ? digits(instant, 20, 23) : 0);
}

/** 0 on Monday to 6 on Sunday. */
export function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Weekdays up to and including a day, counted from a Monday: the difference of two is the working days between them. */
function weekdaysUpTo(number: number): number {
  const days = number + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/**
 * Working days from the day a question was asked to the day it was answered: every Monday to Friday after the one, up
 * to and including the other. Bank holidays count, because no list says when they are.
 *
 * | asked  | answered | working days |
 * | ------ | -------- | ------------ |
 * | Friday | Friday   | 0            |
 * | Friday | Sunday   | 0            |
 * | Friday | Monday   | 1            |
 */
export function workingDaysBetween(asked: number, answered: number): number {
  return weekdaysUpTo(answered) - weekdaysUpTo(asked);
}

/**
 * Makes a function from an instant to the number of its day in London. London's day differs from UTC's only in the
 * last hour of a summer's day, and clocks never change in that hour, so each day is asked about once.
 */
export function londonDays(): (ms: number) => number {
  const aheadAtTheEnd = new Map<number, boolean>();
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    if (ms - day * DAY_MS < 23 * HOUR_MS) return day;
    let ahead = aheadAtTheEnd.get(day);
    if (ahead === undefined) {
      ahead = dayInLondon(msToInstant(day * DAY_MS + 23 * HOUR_MS)) !== dayText(day);
      aheadAtTheEnd.set(day, ahead);
    }
    return ahead ? day + 1 : day;
  };
}
