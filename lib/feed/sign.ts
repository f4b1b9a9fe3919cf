import { CompactSign, importJWK } from 'jose';
import type { PrivateKeyFile } from './key-private';
import { ALGORITHM, SIGNATURE_TYPES, type SignedKind } from './signature-header';

/**
 * Signs a file and gives the text of the signature file that goes beside it. Ed25519 uses no chance: the same content
 * and key give the same signature. It rejects when this Node cannot sign with Ed25519.
 */
export async function signContent(
  content: Uint8Array,
  key: PrivateKeyFile,
  about: SignedKind,
): Promise<string> {
  const privateKey = await importJWK(key.privateKey, ALGORITHM);
  const whole = await new CompactSign(content)
    .setProtectedHeader({ alg: ALGORITHM, kid: key.id, typ: SIGNATURE_TYPES[about] })
    .sign(privateKey);
  return detach(whole);
}

/** Leaves the payload out of a compact JWS (RFC 7515, appendix F): the file beside it is the payload. */
function detach(whole: string): string {
  const [header = '', , signature = ''] = whole.split('.');
  return `${header}..${signature}`;
}
