import type { FeedIndex, Part } from '../../list/published';
import { instantToMs } from '../../list/time';
import { digestHex } from '../digest';
import { CLOCK_LENIENCY_MS } from '../trust-signer';
import type { FeedQuestion } from './feed-question';
import type { Source } from './open-source';
import type { RefreshRefusal } from './refreshed';

/** Reads the parts of an index. */
export interface PartReader {
  /** The bytes of a part, kept ones first. Null when it is not there, or nothing of this list may be taken. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Why nothing of this list may be taken; null when there is no such reason, or no part was asked for. */
  readonly refusal: () => RefreshRefusal | null;
  /** The same of a list whose signature was checked, whether a part was asked for or not. */
  readonly judge: () => RefreshRefusal | null;
}

/**
 * A reader that fetches only the parts whose content is not kept, and none of a list that is expired or too large.
 *
 * @param readIndex asked when the first part is: by then the signature has been checked
 */
export function openParts(
  readIndex: () => FeedIndex | null,
  source: Source,
  question: FeedQuestion,
): PartReader {
  let index: FeedIndex | null = null;
  let parts: ReadonlyMap<string, Part> = new Map();
  let refusal: RefreshRefusal | null = null;
  const judge = (): RefreshRefusal | null => {
    if (index === null) {
      index = readIndex();
      parts = new Map(index?.parts.map((part) => [part.path, part]));
      refusal = index && judgeIndex(index, question);
    }
    return refusal;
  };
  return {
    refusal: () => refusal,
    judge,
    read: async (path) => {
      judge();
      const part = parts.get(path);
      if (refusal !== null || part === undefined) return null;
      return (await readKept(part, question)) ?? source.read(path, part.bytes);
    },
  };
}

function judgeIndex(index: FeedIndex, { clock, limits }: FeedQuestion): RefreshRefusal | null {
  // A clock that is hours wrong must not shut a good list out.
  if (clock.now() > instantToMs(index.expiresAt) + CLOCK_LENIENCY_MS)
    return { why: 'expired', on: index.expiresAt };
  const large = index.parts.find((part) => part.bytes > limits.partBytes);
  if (large) return { why: 'too-large', file: large.path, limit: limits.partBytes };
  const bytes = index.parts.reduce((sum, part) => sum + part.bytes, 0);
  return bytes > limits.totalBytes ? { why: 'whole-too-large', bytes, limit: limits.totalBytes } : null;
}

/** Kept bytes are only a saving: where they cannot be read, or a disk has spoilt them, the part is fetched. */
async function readKept(part: Part, { kept, digest }: FeedQuestion): Promise<Uint8Array | null> {
  try {
    const bytes = await kept.readPart(part);
    return bytes !== null && (await digestHex(bytes, digest)) === part.sha256 ? bytes : null;
  } catch {
    return null;
  }
}
