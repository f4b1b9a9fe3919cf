import { base64url, calculateJwkThumbprint } from 'jose';
import { keyIdStem, type PublicJwk, type TrustedKey } from './key';

/**
 * The id of a key. It follows from the key itself (RFC 7638, SHA-256), so an id cannot be given to another key.
 * `take-part-example-90facafea9b15566` is a key of the list `take-part-example`.
 */
export async function keyIdOf(feed: string, publicKey: PublicJwk, test: boolean): Promise<string> {
  const thumbprint = base64url.decode(await calculateJwkThumbprint(publicKey, 'sha256'));
  const hex = Array.from(thumbprint.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${keyIdStem(feed, test)}${hex}`;
}

/** Whether a key goes by the id that follows from it. */
export async function hasOwnId(key: TrustedKey): Promise<boolean> {
  return key.id === (await keyIdOf(key.feed, key.publicKey, key.test));
}
