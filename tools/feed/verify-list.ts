import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { feedState, type FeedState } from '../../lib/feed/feed-state';
import { followKeyChanges, type ReadFile } from '../../lib/feed/key-chain';
import type { Ratchet } from '../../lib/feed/ratchet';
import { acceptSigned, SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import type { Build } from '../../lib/feed/signature-refusal';
import type { Trust } from '../../lib/feed/trust';
import type { FeedIndex } from '../../lib/list/published';
import type { TrustRefusal } from './verify-words';
import { digestSha256, ownVersion } from './write-snapshot';

/** Whose list is meant, for whom, and when it is looked at. */
export interface VerifyWith {
  readonly feed: string;
  readonly build: Build;
  /** The instant at which dates are judged. */
  readonly at: string;
  /** The number that the client took last; null for one that starts anew. */
  readonly ratchet: Ratchet | null;
}

/** What a client would make of a published list. */
export type VerifiedList =
  | {
      readonly ok: true;
      readonly index: FeedIndex;
      /** The id of the key that signed it. */
      readonly key: string;
      readonly state: FeedState;
      /** How many changes of keys were followed on the way. */
      readonly keyChanges: number;
    }
  | { readonly ok: false; readonly reason: TrustRefusal };

/** Follows the changes of keys and accepts the list by the very code of the client. */
export async function verifyList(
  readFile: ReadFile,
  trust: Trust,
  { feed, build, at, ratchet }: VerifyWith,
): Promise<VerifiedList> {
  const followed = await followKeyChanges(trust, readFile, { feed, build, digest: digestSha256 });
  if (!followed.ok) return followed;
  const accepted = await acceptSigned(await readFile(INDEX_FILE), await readFile(SIGNATURE_FILE), {
    feed,
    trust: followed.trust,
    ratchet,
    build,
    at,
    readPart: readFile,
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  if (!accepted.ok) return accepted;
  const index = accepted.outcome === 'newer' ? accepted.list.index : accepted.index;
  const keyChanges = followed.changes.length;
  return { ok: true, index, key: accepted.key.id, state: feedState(index, at), keyChanges };
}
