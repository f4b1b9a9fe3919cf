import { addDays, daysBetween, type Quarter, quarterOf } from '../list/time';
import { financialYear } from '../log/export-period';
import type { LogPeriod } from '../log/select-entries';

/** The days a report covers, both included, in Europe/London; and what they are called where they have a name. */
export type ReportPeriod =
  | ({ readonly is: 'quarter' } & Quarter)
  /** `year` is the financial year, `2026-27`. */
  | ({ readonly is: 'year'; readonly year: string } & LogPeriod)
  | ({ readonly is: 'days' } & LogPeriod);

/** The financial quarter that a day falls in. */
export function quarterPeriod(day: string): ReportPeriod {
  return { is: 'quarter', ...quarterOf(day) };
}

/** The financial year, April to March, that a day falls in. */
export function yearPeriod(day: string): ReportPeriod {
  return { is: 'year', ...financialYear(day) };
}

const QUARTER = /^(\d{4}-\d{2})[ -]?Q([1-4])$/i;
const YEAR = /^(\d{4})-(\d{2})$/;

/** The first year of a financial year as people name it, `2026-27`; null where it is none. */
function startOfYear(name: string): number | null {
  const [, first, second] = YEAR.exec(name) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second) ? Number(first) : null;
}

/** Reads a financial quarter as people name it: `2026-27 Q3`, `2026-27-q3`; null where it is none. A bare `Q3` could be any year’s. */
export function readQuarter(text: string): ReportPeriod | null {
  const [, year = '', quarter] = QUARTER.exec(text.trim()) ?? [];
  const start = startOfYear(year);
  if (start === null) return null;
  const month = Number(quarter) * 3 + 1;
  return quarterPeriod(month > 12 ? `${start + 1}-01-01` : `${start}-${String(month).padStart(2, '0')}-01`);
}

/** Reads a financial year as people name it: `2026-27`; null where it is none. */
export function readYear(text: string): ReportPeriod | null {
  const start = startOfYear(text.trim());
  return start === null ? null : yearPeriod(`${start}-04-01`);
}

/** The period to compare with: the quarter or year before, or as many days that end the day before. */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  const dayBefore = addDays(period.from, -1);
  switch (period.is) {
    case 'quarter':
      return quarterPeriod(dayBefore);
    case 'year':
      return yearPeriod(dayBefore);
    case 'days':
      return { is: 'days', from: addDays(dayBefore, -daysBetween(period.from, period.to)), to: dayBefore };
  }
}
