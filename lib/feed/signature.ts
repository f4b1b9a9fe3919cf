import { base64url, compactVerify, errors, importJWK } from 'jose';
import type { TrustedKey } from './key';
import { ALGORITHM, readSignatureHeader } from './signature-header';
import type { Refused, SignatureRefusal } from './signature-refusal';
import { readSignatureText, type SignatureText } from './signature-text';
import type { Trust } from './trust';
import { findSigner, type SignatureQuestion } from './trust-signer';

/** 64 bytes in base64url; the last character is one of those that leave no bit unused. */
const ED25519_SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;

/** Which key signed a document. */
export type SignatureVerdict = { readonly ok: true; readonly key: TrustedKey } | Refused<SignatureRefusal>;

/**
 * Whether a trusted key signed exactly these bytes. Asked before a byte of the content is read.
 *
 * @param content the file as it came, such as `feed.json`
 * @param signature the file beside it, such as `feed.json.jws`; null when there is none
 */
export async function verifySignature(
  content: Uint8Array,
  signature: Uint8Array | null,
  trust: Trust,
  question: SignatureQuestion,
): Promise<SignatureVerdict> {
  const text = readSignatureText(signature);
  if (!text.ok) return text;
  const header = readSignatureHeader(text.header, question.about);
  if (!header.ok) return header;
  const signer = findSigner(trust, header.kid, question);
  if (!signer.ok) return signer;
  if (!ED25519_SIGNATURE.test(text.signature)) return { ok: false, reason: { why: 'signature-malformed' } };
  return checkBytes(content, text, signer.key);
}

async function checkBytes(
  content: Uint8Array,
  { header, signature }: SignatureText,
  key: TrustedKey,
): Promise<SignatureVerdict> {
  try {
    const publicKey = await importJWK(key.publicKey, ALGORITHM);
    const whole = `${header}.${base64url.encode(content)}.${signature}`;
    await compactVerify(whole, publicKey, { algorithms: [ALGORITHM] });
    return { ok: true, key };
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed)
      return { ok: false, reason: { why: 'signature-wrong', key: key.id } };
    return { ok: false, reason: { why: 'cannot-check-signatures' } };
  }
}
