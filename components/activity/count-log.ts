import { quarterOf, type Quarter } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { forumOrSite, selectEntries } from '../../lib/log/select-entries';

/** What a log adds up to today. Answers owed are counted over the whole log, because a promise outlives its quarter. */
export interface LogTotals {
  readonly quarter: Quarter;
  /** Entries of the quarter, and on how many forums and sites. */
  readonly entries: number;
  readonly forums: number;
  readonly owed: number;
  /** Of the answers owed, those whose day has passed. */
  readonly overdue: number;
}

/** Counts a log as it stands on a day in London. */
export function countLog(entries: readonly Entry[], today: string): LogTotals {
  const quarter = quarterOf(today);
  const ofQuarter = selectEntries(entries, quarter);
  const owed = entries.flatMap(({ followUp }) => (followUp && followUp.done === null ? [followUp.due] : []));
  return {
    quarter,
    entries: ofQuarter.length,
    forums: new Set(ofQuarter.map(forumOrSite)).size,
    owed: owed.length,
    overdue: owed.filter((due) => due < today).length,
  };
}
