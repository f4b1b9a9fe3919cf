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
