import { z } from 'zod';
import { Id } from '../list/source';
import type { Refused } from './signature-refusal';

/** The highest number a client took of a list. It belongs to the list's identity, not to an address or a key. */
export const Ratchet = z.object({
  feed: Id,
  sequence: z.int().nonnegative(),
  /** The SHA-256 of the index of that number; null after a reset, when no list of that number was taken. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type Ratchet = z.infer<typeof Ratchet>;

/** An index on offer: whose it is, its number, and the SHA-256 of its bytes in lower-case hex. */
export interface OfferedNumber {
  readonly feed: string;
  readonly sequence: number;
  readonly sha256: string;
}

/** Why a number is not taken. */
export type NumberRefusal =
  | { readonly why: 'other-feed'; readonly followed: string; readonly offered: string }
  | { readonly why: 'older'; readonly kept: number; readonly offered: number }
  | { readonly why: 'same-number-other-content'; readonly sequence: number };

/**
 * Whether an index may follow what was taken before. Numbers may be left out but never go back.
 *
 * | kept | offered            | answer                      |
 * | ---- | ------------------ | --------------------------- |
 * | none | 7                  | newer                       |
 * | 7    | 8, 12              | newer                       |
 * | 7    | 7, the same bytes  | unchanged                   |
 * | 7    | 7, other bytes     | `same-number-other-content` |
 * | 7    | 6                  | `older`                     |
 */
export function judgeNumber(
  kept: Ratchet | null,
  offered: OfferedNumber,
): { readonly ok: true; readonly outcome: 'newer' | 'unchanged' } | Refused<NumberRefusal> {
  if (kept === null) return { ok: true, outcome: 'newer' };
  if (kept.feed !== offered.feed)
    return { ok: false, reason: { why: 'other-feed', followed: kept.feed, offered: offered.feed } };
  if (offered.sequence > kept.sequence) return { ok: true, outcome: 'newer' };
  if (offered.sequence < kept.sequence || kept.sha256 === null)
    return { ok: false, reason: { why: 'older', kept: kept.sequence, offered: offered.sequence } };
  if (offered.sha256 === kept.sha256) return { ok: true, outcome: 'unchanged' };
  return { ok: false, reason: { why: 'same-number-other-content', sequence: kept.sequence } };
}

/** The ratchet after an index was taken. It does not move for one that is not newer. */
export function raiseRatchet(kept: Ratchet | null, taken: OfferedNumber): Ratchet {
  if (kept && (kept.feed !== taken.feed || taken.sequence <= kept.sequence)) return kept;
  return { feed: taken.feed, sequence: taken.sequence, sha256: taken.sha256 };
}

/**
 * The ratchet after a change of keys that sets the number back, so that `first` is the lowest number taken next. Only
 * `applyKeyChange` grants this, and only when every key that signed before is gone: otherwise old lists could return.
 */
export function resetRatchet(reset: { readonly feed: string; readonly first: number }): Ratchet {
  return { feed: reset.feed, sequence: reset.first - 1, sha256: null };
}
