import { kindCode } from '../store/codes';
import { Flag } from '../store/columns';
import type { LogStore } from '../store/log-store';

/** Whether a row was made to record an issue, records one beside something else, or none. */
export function heardIssue({ columns }: LogStore, row: number): 'alone' | 'beside' | null {
  if (columns.kind[row] === kindCode.listening) return 'alone';
  return ((columns.flags[row] ?? 0) & Flag.issue) !== 0 ? 'beside' : null;
}
