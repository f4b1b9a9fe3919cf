import type { PublishedList } from '../list/published';
import type { ReadPart } from './accept-snapshot';
import { INDEX_FILE } from './build-snapshot';
import { clearestReason } from './clearest-reason';
import { findFloor, findOtherContent } from './client/floor';
import type { Digest } from './digest';
import { trustPackage } from './package-trust';
import type { NumberRefusal, Ratchet } from './ratchet';
import type { Refusal } from './refusal';
import { neverRest, type Rest } from './rest';
import { acceptSigned, SIGNATURE_FILE } from './signature-accept';
import type { Build, Refused, SignatureRefusal } from './signature-refusal';
import type { Trust, TrustUnread } from './trust';

/** Why the list in a package is not taken. */
export type PackageRefusal = Refusal | TrustUnread | SignatureRefusal | NumberRefusal;

/** The list in a package, and what was kept before it. */
export interface PackageQuestion {
  /** The identity of the package's list and whom the package believes, from `readTrustOfOneList`. */
  readonly feed: string;
  readonly packaged: Trust;
  /** A file beside the package's index; null when it is not there. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  readonly kept: {
    /** The list that is shown now, whosever it is: which it is and its number. */
    readonly list: Pick<PublishedList, 'index'> | null;
    readonly trust: Trust | null;
    readonly ratchet: Ratchet | null;
  };
  readonly digest: Digest;
  readonly clientVersion: string;
  /** Asked again and again in the middle of what takes long. */
  readonly rest?: Rest;
  readonly build: Build;
}

/** The list to show instead of the kept one, or that the kept one is that very list, or why it is not taken. */
export type AcceptedPackage =
  | {
      readonly ok: true;
      readonly outcome: 'newer';
      readonly list: PublishedList;
      readonly parts: readonly ReadPart[];
      readonly ratchet: Ratchet;
    }
  | { readonly ok: true; readonly outcome: 'unchanged' }
  | Refused<PackageRefusal>;

/**
 * Accepts the list in a package by the same signature, number and parts as one from the network. Only time is judged
 * otherwise: its key must have been good when it was issued, and a list that has expired is taken and shown as expired,
 * because an old package is better than a blank panel.
 */
export async function acceptPackaged(question: PackageQuestion): Promise<AcceptedPackage> {
  const { feed, packaged, readFile, kept, digest, clientVersion, build, rest = neverRest } = question;
  const index = await readFile(INDEX_FILE);
  const accepted = await acceptSigned(index, await readFile(SIGNATURE_FILE), {
    feed,
    trust: trustPackage(kept.trust, packaged),
    ratchet: findFloor({ index: kept.list?.index ?? null, ratchet: kept.ratchet }, feed),
    build,
    at: null,
    readPart: readFile,
    role: { as: 'base' },
    digest,
    clientVersion,
    rest,
  });
  if (!accepted.ok) return { ok: false, reason: clearestReason(index, accepted.reason) };
  if (accepted.outcome === 'unchanged') return { ok: true, outcome: 'unchanged' };
  const { list, parts, ratchet } = accepted;
  const other = findOtherContent(kept.ratchet, ratchet);
  return other ? { ok: false, reason: other } : { ok: true, outcome: 'newer', list, parts, ratchet };
}
