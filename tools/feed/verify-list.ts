import { INDEX_FILE, type SnapshotFile } from '../../lib/feed/build-snapshot';
import { clearestReason } from '../../lib/feed/clearest-reason';
import { feedState, type FeedState } from '../../lib/feed/feed-state';
import { followKeyChanges, type ReadFile } from '../../lib/feed/key-chain';
import type { ListRole } from '../../lib/feed/layers/list-role';
import type { Ratchet } from '../../lib/feed/ratchet';
import { acceptSigned, SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import type { Build } from '../../lib/feed/signature-refusal';
import type { AnyRefusal } from '../../lib/feed/refused-text';
import type { Trust } from '../../lib/feed/trust';
import type { FeedIndex } from '../../lib/list/published';
import { digestSha256, ownVersion } from './write-snapshot';

/** Whose list is meant, for whom, and when it is looked at. */
export interface VerifyWith {
  readonly feed: string;
  readonly build: Build;
  /** The instant at which dates are judged. */
  readonly at: string;
  /** The number that the client took last; null for one that starts anew. */
  readonly ratchet: Ratchet | null;
  /** As what it is wanted; without it, as either. */
  readonly role?: ListRole;
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
      /** Whom to believe after them. */
      readonly trust: Trust;
      /** The index, its signature and every part; empty where the client had taken it before. */
      readonly files: readonly SnapshotFile[];
    }
  | { readonly ok: false; readonly reason: AnyRefusal };

/** Follows the changes of keys and accepts the list by the very code of the client. */
export async function verifyList(readFile: ReadFile, trust: Trust, using: VerifyWith): Promise<VerifiedList> {
  const { feed, build, at } = using;
  const followed = await followKeyChanges(trust, readFile, { feed, build, digest: digestSha256 });
  if (!followed.ok) return followed;
  const [file, signature] = [await readFile(INDEX_FILE), await readFile(SIGNATURE_FILE)];
  const accepted = await acceptSigned(file, signature, {
    ...using,
    trust: followed.trust,
    readPart: readFile,
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  if (!accepted.ok) return { ok: false, reason: clearestReason(file, accepted.reason) };
  const isNewer = accepted.outcome === 'newer';
  const index = isNewer ? accepted.list.index : accepted.index;
  const beside = signature === null ? [] : [{ path: SIGNATURE_FILE, bytes: signature }];
  return {
    ok: true,
    index,
    key: accepted.key.id,
    state: feedState(index, at),
    keyChanges: followed.changes.length,
    trust: followed.trust,
    files: isNewer ? [...accepted.files, ...beside] : [],
  };
}
