import type { RecordState } from '../states';
import { Flag, NO_DAY } from '../store/columns';
import type { Scope } from './scope';

/** Whether the record of a private talk was captured by the last day that is counted; null where there was no such talk. */
export function recordState({ store, until }: Scope, row: number): RecordState | null {
  const { flags, captured } = store.columns;
  if (((flags[row] ?? 0) & Flag.privateMessage) === 0) return null;
  const on = captured[row] ?? NO_DAY;
  return on !== NO_DAY && on <= until ? 'captured' : 'to-capture';
}
