import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { type PrivateKeyFile, publicHalf } from '../../lib/feed/key-private';
import { readIndex } from '../../lib/feed/read-index';
import { signContent } from '../../lib/feed/sign';
import { acceptSigned, type AcceptedSigned } from '../../lib/feed/signature-accept';
import type { PublishedList } from '../../lib/list/published';
import { digestSha256, ownVersion } from './write-snapshot';

/** The text of a list’s signature file, or why a client would not take the list. */
export type Signed =
  | { readonly ok: true; readonly list: PublishedList; readonly signature: string }
  | Extract<AcceptedSigned, { readonly ok: false }>;

/** The signature of a list, if a client that trusts the key would then take the list. */
export async function makeSignature(
  readFile: (path: string) => Uint8Array | null,
  key: PrivateKeyFile,
): Promise<Signed> {
  const bytes = readFile(INDEX_FILE);
  if (bytes === null) return { ok: false, reason: { why: 'missing', file: INDEX_FILE } };
  const index = readIndex(bytes, ownVersion());
  if (!index.ok) return index;
  const signature = await signContent(bytes, key, 'lists');
  // Nothing was taken before, so that the whole list is read.
  const accepted = await acceptSigned(bytes, new TextEncoder().encode(signature), {
    feed: index.value.feed,
    trust: { keys: [publicHalf(key)], retired: [], statements: [] },
    ratchet: null,
    build: key.test ? 'practice' : 'release',
    at: index.value.issuedAt,
    readPart: (path) => Promise.resolve(readFile(path)),
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  if (!accepted.ok) return accepted;
  if (accepted.outcome !== 'newer') throw new Error('A list was known before it was read.');
  return { ok: true, list: accepted.list, signature };
}
