import type { FeedIndex } from '../../list/published';
import { type NumberRefusal, type Ratchet, resetRatchet } from '../ratchet';

/** The index of the list that is shown now, and the number that was taken last of the one that is followed. */
interface Kept {
  readonly index: FeedIndex | null;
  readonly ratchet: Ratchet | null;
}

/**
 * The number below which nothing is taken. It is the ratchet, but for two cases:
 *
 * | shown now                                    | so that                                             |
 * | -------------------------------------------- | --------------------------------------------------- |
 * | the same list, newer: it came in the package | nothing older than what is shown is taken           |
 * | not this list, or not the number taken last  | that number is taken once more and can be shown     |
 */
export function findFloor(kept: Kept, feed: string): Ratchet | null {
  const shown = shownNumber(kept.index, feed);
  const { ratchet } = kept;
  // After a change of keys has set the number back, what is shown may bear the wrongly high one.
  if (ratchet?.sha256 === null) return ratchet;
  if (shown !== null && shown > (ratchet?.sequence ?? 0)) return resetRatchet({ feed, first: shown });
  if (ratchet !== null && shown !== ratchet.sequence) return resetRatchet({ feed, first: ratchet.sequence });
  return ratchet;
}

/** What `findFloor` lets through to be shown again must still be what was taken under that number. */
export function findOtherContent(ratchet: Ratchet | null, taken: Ratchet): NumberRefusal | null {
  if (ratchet === null || ratchet.sha256 === null || ratchet.sequence !== taken.sequence) return null;
  if (ratchet.sha256 === taken.sha256) return null;
  return { why: 'same-number-other-content', sequence: taken.sequence };
}

function shownNumber(index: FeedIndex | null, feed: string): number | null {
  return index?.feed === feed ? index.sequence : null;
}
