import type { FeedIndex, PublishedList } from '../list/published';
import { acceptSnapshot, type AcceptWith, type ReadPart } from './accept-snapshot';
import { INDEX_FILE, type SnapshotFile } from './build-snapshot';
import { digestHex } from './digest';
import type { TrustedKey } from './key';
import { judgeNumber, type NumberRefusal, raiseRatchet, type Ratchet } from './ratchet';
import { readIndex } from './read-index';
import type { Refusal } from './refusal';
import type { Build, Refused, SignatureRefusal } from './signature-refusal';
import { verifySignature } from './signature';
import type { Trust } from './trust';
import { judgeDates } from './trust-signer';

/** The path of the index's signature, beside the index. */
export const SIGNATURE_FILE = `${INDEX_FILE}.jws`;

/** What a client holds against a list that it is offered. */
export interface AcceptSignedWith extends AcceptWith {
  /** The identity of the list that is being followed. */
  readonly feed: string;
  readonly trust: Trust;
  /** The number that was taken last; null when none was. */
  readonly ratchet: Ratchet | null;
  readonly build: Build;
  /**
   * The instant at which the key's dates are judged; null for the list's own `issuedAt`. So a list that lies in a
   * package goes on being good when its key has run out, and only grows old.
   */
  readonly at: string | null;
}

/** A list that was signed by a key we trust and may follow the last one; or the reason why nothing was taken. */
export type AcceptedSigned =
  | {
      readonly ok: true;
      readonly outcome: 'newer';
      readonly list: PublishedList;
      readonly parts: readonly ReadPart[];
      readonly files: readonly SnapshotFile[];
      readonly key: TrustedKey;
      /** What to keep, in the same transaction as the list. */
      readonly ratchet: Ratchet;
    }
  | { readonly ok: true; readonly outcome: 'unchanged'; readonly index: FeedIndex; readonly key: TrustedKey }
  | Refused<Refusal | SignatureRefusal | NumberRefusal>;

/**
 * Accepts a list from anywhere, the network included. In this order, and each step only if the one before agreed: the
 * signature over the very bytes of the index; the index; whose list it is; its number; then the parts.
 */
export async function acceptSigned(
  index: Uint8Array | null,
  signature: Uint8Array | null,
  using: AcceptSignedWith,
): Promise<AcceptedSigned> {
  const { feed, trust, build, at, ratchet, clientVersion, digest } = using;
  if (index === null) return { ok: false, reason: { why: 'missing', file: INDEX_FILE } };
  const signed = await verifySignature(index, signature, trust, { about: 'lists', feed, build, at });
  if (!signed.ok) return signed;
  const read = readIndex(index, clientVersion);
  if (!read.ok) return read;
  const dated = judgeDates(signed.key, at ?? read.value.issuedAt);
  if (!dated.ok) return dated;
  const offered = { ...read.value, sha256: await digestHex(index, digest) };
  if (offered.feed !== feed)
    return { ok: false, reason: { why: 'other-feed', followed: feed, offered: offered.feed } };
  const number = judgeNumber(ratchet, offered);
  if (!number.ok) return number;
  if (number.outcome === 'unchanged')
    return { ok: true, outcome: 'unchanged', index: read.value, key: signed.key };
  const accepted = await acceptSnapshot(index, using);
  if (!accepted.ok) return accepted;
  const { list, parts, files } = accepted;
  return {
    ok: true,
    outcome: 'newer',
    list,
    parts,
    files,
    key: signed.key,
    ratchet: raiseRatchet(ratchet, offered),
  };
}
