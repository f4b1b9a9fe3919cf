import type { FeedIndex } from '../list/published';
import { instantToMs } from '../list/time';

/** How far a list may still be relied on. A stale or expired list is shown all the same, and says so. */
export type FeedState = 'current' | 'stale' | 'expired';

/** The state of a list at an instant: stale from `refreshBy`, expired from `expiresAt`. */
export function feedState(index: Pick<FeedIndex, 'refreshBy' | 'expiresAt'>, now: string): FeedState {
  const ms = instantToMs(now);
  if (ms >= instantToMs(index.expiresAt)) return 'expired';
  return ms >= instantToMs(index.refreshBy) ? 'stale' : 'current';
}
