import { NO_DAY } from '../store/columns';
import type { FollowUpState } from '../states';
import type { Scope } from './scope';

/**
 * Where a promised answer stands on the last day that is counted; null where none was promised. What was given after
 * that day was still owed on it, so a report says the same whenever it is made.
 */
export function followUpState({ store, from, until }: Scope, row: number): FollowUpState | null {
  const { due, done, day } = store.columns;
  const by = due[row] ?? NO_DAY;
  if (by === NO_DAY) return null;
  const given = done[row] ?? NO_DAY;
  const wasBefore = (day[row] ?? 0) < from;
  if (given !== NO_DAY && given <= until) {
    return wasBefore ? null : given > by ? 'done-late' : 'done';
  }
  if (by < until) return wasBefore ? 'overdue-from-before' : 'overdue';
  return wasBefore ? 'owed-from-before' : 'owed';
}
