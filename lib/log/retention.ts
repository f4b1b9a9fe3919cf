import { monthsBefore } from '../list/time';
import type { Entry } from './entry';
import type { LogRow } from './find/log-row';
import type { LogPeriod } from './select-entries';

/** The longest time for which one can choose to keep entries: fifty years. */
export const MOST_MONTHS = 600;

/** Entries that have been kept for as long as was chosen. Nothing happens to them until somebody says so. */
export interface DueForDeletion {
  /** For how many months entries are kept. */
  readonly months: number;
  /** The first day from which entries are still kept. */
  readonly keptFrom: string;
  readonly ids: readonly string[];
  /** From the first of them to the last. */
  readonly days: LogPeriod;
  /** As old, and kept all the same, because an answer or a record is still owed. */
  readonly owed: number;
}

/** Reads for how many months entries are to be kept; null where it is no such number. */
export function readMonths(typed: string): number | null {
  const months = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : null;
}

function owesSomething({ followUp, privateMessage }: Entry): boolean {
  return followUp?.done === null || privateMessage?.captured === null;
}

/**
 * Which entries have been kept for as long as was chosen; null where there are none.
 *
 * @param rows newest first
 * @param today the day in London
 */
export function findDue(rows: readonly LogRow[], months: number, today: string): DueForDeletion | null {
  const keptFrom = monthsBefore(today, months);
  const due: LogRow[] = [];
  let owed = 0;
  for (let n = rows.length - 1; n >= 0; n -= 1) {
    const row = rows[n];
    if (!row || row.day >= keptFrom) break;
    if (owesSomething(row.entry)) owed += 1;
    else due.push(row);
  }
  const [first] = due;
  const last = due.at(-1);
  if (!first || !last) return null;
  const ids = due.map(({ entry }) => entry.id);
  return { months, keptFrom, ids, days: { from: first.day, to: last.day }, owed };
}
