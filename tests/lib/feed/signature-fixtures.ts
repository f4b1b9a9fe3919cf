import { signContent } from '../../../lib/feed/sign';
import { type SignatureVerdict, verifySignature } from '../../../lib/feed/signature';
import type { Trust } from '../../../lib/feed/trust';
import type { SignatureQuestion } from '../../../lib/feed/trust-signer';
import { aKey, bytesOf, forge, LIST, trusting } from './key-fixtures';

/** The index that is signed in these tests, and what is asked about it. */
export const index = bytesOf('{ "feed": "cross-government", "sequence": 7 }\n');
export const question: SignatureQuestion = {
  about: 'lists',
  feed: LIST,
  build: 'release',
  at: '2026-11-21T12:00:00Z',
};

export const key = await aKey('the publisher');
export const stranger = await aKey('a stranger');
export const good = await signContent(index, key, 'lists');

/** The header of a good signature, to be spoilt. */
export const goodHeader = { alg: 'EdDSA', kid: key.id, typ: 'take-part-list' };

interface Circumstances {
  readonly content?: Uint8Array;
  readonly trust?: Trust;
  readonly asked?: SignatureQuestion;
}

/** Whether a client that trusts the publisher believes this signature of the index. */
export function judge(
  signature: string | Uint8Array | null,
  { content = index, trust = trusting(key), asked = question }: Circumstances = {},
): Promise<SignatureVerdict> {
  const bytes = typeof signature === 'string' ? bytesOf(signature) : signature;
  return verifySignature(content, bytes, trust, asked);
}

/** The same of a signature by the right key under a header of one’s choice. */
export function judgeHeader(header: string | object): Promise<SignatureVerdict> {
  return judge(forge(index, key, header));
}
