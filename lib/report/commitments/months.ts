import { addDays, daysBetween } from '../../list/time';
import type { Commitment } from '../../list/plan';

/** Months in the cycle of a commitment. */
export const CYCLE_MONTHS: Readonly<Record<Commitment['per'], number>> = { month: 1, quarter: 3, year: 12 };

function firstOfNextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12
    ? `${String(year + 1).padStart(4, '0')}-01-01`
    : `${day.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
}

/**
 * How many months some days are, each day being its share of its own month: a quarter is exactly 3, and 16 November to
 * 31 December is 1.5. None where the last day is before the first.
 */
export function monthsIn(from: string, to: string): number {
  let months = 0;
  for (let start = from; start <= to;) {
    const next = firstOfNextMonth(start);
    const end = addDays(next, -1) < to ? next : addDays(to, 1);
    months += daysBetween(start, end) / daysBetween(`${start.slice(0, 7)}-01`, next);
    start = next;
  }
  return months;
}
