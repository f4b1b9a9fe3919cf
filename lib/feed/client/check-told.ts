import type { FeedState } from '../feed-state';
import type { Unreachable } from './fetch-trouble';
import type { Refreshed, RefreshRefusal } from './refreshed';

/** What came of a check, as it is remembered and told: without the list itself. */
export type CheckTold = { readonly at: string } & (
  | { readonly outcome: 'updated'; readonly sequence: number; readonly changes: number }
  | { readonly outcome: 'unchanged'; readonly state: FeedState; readonly refreshBy: string }
  | { readonly outcome: 'refused'; readonly reason: RefreshRefusal }
  | { readonly outcome: 'unreachable'; readonly reason: Unreachable }
);

/** What is remembered of a check that was made at an instant. */
export function rememberCheck(refreshed: Refreshed, at: string): CheckTold {
  switch (refreshed.outcome) {
    case 'updated': {
      const { outcome, list, changes } = refreshed;
      return { at, outcome, sequence: list.index.sequence, changes: changes.length };
    }
    case 'unchanged': {
      const { outcome, state, refreshBy } = refreshed;
      return { at, outcome, state, refreshBy };
    }
    case 'refused':
      return { at, outcome: refreshed.outcome, reason: refreshed.reason };
    case 'unreachable':
      return { at, outcome: refreshed.outcome, reason: refreshed.reason };
  }
}
