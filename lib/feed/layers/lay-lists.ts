import type { PublishedList } from '../../list/published';
import { layOver } from './lay-over';
import { makeOverlay } from './make-overlay';

/**
 * The list that is shown: the cross-government one, and on top of it what departments’ own lists add for their own
 * organisations. Where two of those say something about one thing, the one that comes first is heard. The same lists in
 * the same order always give the same.
 */
export function layLists(base: PublishedList, layers: readonly PublishedList[]): PublishedList {
  return layOver(base, makeOverlay(base, layers));
}
