/**
 * Days, instants and quarters as UK government counts them. The only pure file that uses `Date`:
 * it never asks for the time of day, it only converts what it is given.
 */

const LONDON = 'Europe/London';

const dayParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const timeParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

// London has been on UTC or an hour ahead of it since 1972: its day is that of UTC until 23:00, and only the hour after
// that must be looked up. A log of years asks for the same days again and again, and the formatter takes a thousand times
// longer than this.
const HOUR_IN_UTC = /^(?:19[789]|2\d\d)\d-\d\d-\d\dT\d\d:.*Z$/;
const LAST_HOUR = '23';
const dayOfHour = new Map<string, string>();

/** The calendar day in London at an instant: `2026-03-31T23:30:00Z` is already 1 April. */
export function dayInLondon(instant: string): string {
  if (!HOUR_IN_UTC.test(instant) || instant < '1972') return formatDayInLondon(instant);
  if (instant.slice(11, 13) < LAST_HOUR) return instant.slice(0, 10);
  const hour = instant.slice(0, 13);
  const known = dayOfHour.get(hour);
  if (known !== undefined) return known;
  const day = formatDayInLondon(instant);
  dayOfHour.set(hour, day);
  return day;
}

function formatDayInLondon(instant: string): string {
  const parts = new Map(dayParts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Milliseconds since 1970 of an ISO 8601 instant; NaN when it is not one. */
export function instantToMs(instant: string): number {
  return Date.parse(instant);
}

/** The ISO 8601 instant in UTC of milliseconds since 1970. */
export function msToInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** Whether `instant` is at or after `from` and before `until`. */
export function isWithin(instant: string, from: string, until: string): boolean {
  const ms = Date.parse(instant);
  return ms >= Date.parse(from) && ms < Date.parse(until);
}

// Making a formatter takes a hundred times longer than using it, and a list of days asks for the same one again.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOfDays(locale: string, year: 'numeric' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${year}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year });
  formatters.set(key, formatter);
  return formatter;
}

/** A day as people write it: `2026-10-03` is `3 October 2026`. */
export function formatDay(day: string, locale = 'en-GB'): string {
  return formatterOfDays(locale, 'numeric').format(new Date(`${day}T00:00:00Z`));
}

/** A month as people write it: `2026-10` is `October 2026`. */
export function formatMonth(month: string, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A day without its year, for a day near now: `3 November`. */
export function formatDayShort(day: string, locale = 'en-GB'): string {
  return formatterOfDays(locale, undefined).format(new Date(`${day}T00:00:00Z`));
}

/** The London day of an instant as people write it: `14 November 2026`. */
export function formatInstantDay(instant: string, locale = 'en-GB'): string {
  return formatDay(dayInLondon(instant), locale);
}

/** The London time of day of an instant in GOV.UK style: `10pm`, `12:01am`. */
export function formatTimeOfDay(instant: string): string {
  const parts = new Map(timeParts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const hour = Number(parts.get('hour')) % 24;
  const minute = parts.get('minute') ?? '00';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** The day `days` after a day; before it when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months before; the last of the month where that has fewer days: 31 August less 6 is 28 February. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The day `days` working days after a day. Saturdays and Sundays are left out; bank holidays are not known here. */
export function addWorkingDays(day: string, days: number): string {
  let end = day;
  for (let left = days; left > 0;) {
    end = addDays(end, 1);
    const weekday = new Date(`${end}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return end;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** A reporting quarter: the UK financial year runs from April, so Q1 is April to June. Days are inclusive. */
export interface Quarter {
  /** `2026-27`. */
  readonly year: string;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly from: string;
  readonly to: string;
}

/** The reporting quarter a day falls in. A bare "Q3" is ambiguous, so the days are always given as well. */
export function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const start = month < 4 ? year - 1 : year;
  const quarter = ((Math.floor((month - 1) / 3) + 3) % 4) + 1;
  const firstMonth = Math.floor((month - 1) / 3) * 3 + 1;
  const from = `${year}-${String(firstMonth).padStart(2, '0')}-01`;
  const next =
    firstMonth === 10 ? `${year + 1}-01-01` : `${year}-${String(firstMonth + 3).padStart(2, '0')}-01`;
  return {
    year: `${start}-${String((start + 1) % 100).padStart(2, '0')}`,
    quarter: quarter as Quarter['quarter'],
    from,
    to: addDays(next, -1),
  };
}
