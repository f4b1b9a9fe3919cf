import { Day } from '../list/source';
import { addDays, dayInLondon, type Quarter, quarterOf } from '../list/time';
import type { Entry } from './entry';
import type { LogPeriod } from './select-entries';

/** How the period of an export is chosen. */
export type PeriodChoice =
  | { readonly by: 'this-quarter' | 'last-quarter' | 'this-financial-year' | 'all' }
  /** Two days as they were typed. */
  | { readonly by: 'days'; readonly from: string; readonly to: string };

export type PeriodRead =
  | { readonly ok: true; readonly period: LogPeriod }
  | { readonly ok: false; readonly reason: 'not-a-day'; readonly field: 'from' | 'to' }
  /** The last day is before the first. */
  | { readonly ok: false; readonly reason: 'swapped' };

/** The reporting quarter before the one a day falls in. */
export function lastQuarter(today: string): Quarter {
  return quarterOf(addDays(quarterOf(today).from, -1));
}

/** The financial year a day falls in, from April to March. */
export function financialYear(today: string): LogPeriod & { readonly year: string } {
  const { year } = quarterOf(today);
  const start = Number(year.slice(0, 4));
  return { year, from: `${start}-04-01`, to: `${start + 1}-03-31` };
}

/** From the first entry's day to today, or to the last entry's when a clock was ahead. */
function wholeLog(entries: readonly Pick<Entry, 'at'>[], today: string): LogPeriod {
  const days = [today, ...entries.map((entry) => dayInLondon(entry.at))].toSorted();
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
}

function typedDays(typedFrom: string, typedTo: string): PeriodRead {
  const [from, to] = [typedFrom.trim(), typedTo.trim()];
  if (!Day.safeParse(from).success) return { ok: false, reason: 'not-a-day', field: 'from' };
  if (!Day.safeParse(to).success) return { ok: false, reason: 'not-a-day', field: 'to' };
  return to < from ? { ok: false, reason: 'swapped' } : { ok: true, period: { from, to } };
}

function found({ from, to }: LogPeriod): PeriodRead {
  return { ok: true, period: { from, to } };
}

/**
 * The days of a chosen period, both included, or what is wrong with the days that were typed. Of the entries the first and
 * the last are enough.
 */
export function readPeriod(
  choice: PeriodChoice,
  today: string,
  entries: readonly Pick<Entry, 'at'>[],
): PeriodRead {
  switch (choice.by) {
    case 'this-quarter':
      return found(quarterOf(today));
    case 'last-quarter':
      return found(lastQuarter(today));
    case 'this-financial-year':
      return found(financialYear(today));
    case 'all':
      return found(wholeLog(entries, today));
    case 'days':
      return typedDays(choice.from, choice.to);
  }
}
