import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyUse, TrustedKey } from '../../../lib/feed/key';
import { keyIdOf } from '../../../lib/feed/key-id';
import { type PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import type { Trust } from '../../../lib/feed/trust';

/** Node's own SHA-256, handed in where the browser's is in the product. */
export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return createHash('sha256').update(bytes).digest();
}

export const LIST = 'cross-government';
export const OTHER_LIST = 'department-for-work-and-pensions';

interface Wanted {
  readonly feed?: string;
  readonly use?: KeyUse;
  readonly test?: boolean;
}

/** A key that is the same in every run: its secret is the hash of its name. */
export async function aKey(name: string, wanted: Wanted = {}): Promise<PrivateKeyFile> {
  const { feed = LIST, use = 'lists-and-keys', test = false } = wanted;
  const d = createHash('sha256').update(name).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), d]);
  const { x } = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  });
  const publicKey = { kty: 'OKP', crv: 'Ed25519', x: x ?? '' } as const;
  const privateKey = { ...publicKey, d: d.toString('base64url') };
  const id = await keyIdOf(feed, publicKey, test);
  return { keepSecret: 'A key of the tests.', id, feed, use, test, privateKey };
}

/** Trust in these keys and nobody else, as software is delivered. */
export function trusting(...keys: readonly PrivateKeyFile[]): Trust {
  return { keys: keys.map(publicHalf), retired: [], statements: [] };
}

/** The same key with dates. */
export function dated(key: PrivateKeyFile, dates: Pick<TrustedKey, 'from' | 'until'>): Trust {
  return { keys: [{ ...publicHalf(key), ...dates }], retired: [], statements: [] };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A detached signature with any header at all, made by Node's own Ed25519 and not by the code under test. */
export function forge(content: Uint8Array, key: PrivateKeyFile, header: string | object): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const protectedHeader = Buffer.from(text).toString('base64url');
  const input = `${protectedHeader}.${Buffer.from(content).toString('base64url')}`;
  const signature = sign(
    null,
    Buffer.from(input),
    createPrivateKey({ key: { ...key.privateKey }, format: 'jwk' }),
  );
  return bytesOf(`${protectedHeader}..${signature.toString('base64url')}`);
}
