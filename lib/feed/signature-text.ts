import type { Refused, SignatureTextRefusal } from './signature-refusal';

/** The most bytes a signature file may have. Ours have about 240. */
export const SIGNATURE_LIMIT = 4096;

/** One detached signature in its parts, each still in base64url. */
export interface SignatureText {
  readonly ok: true;
  readonly header: string;
  readonly signature: string;
}

const COMPACT = /^([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]*)$/;

/**
 * Reads a signature file: RFC 7515 compact serialisation with the payload left out (appendix F), `header..signature`,
 * and not a byte more, so that one signature has one spelling.
 */
export function readSignatureText(bytes: Uint8Array | null): SignatureText | Refused<SignatureTextRefusal> {
  if (bytes === null || bytes.length === 0) return { ok: false, reason: { why: 'signature-missing' } };
  if (bytes.length > SIGNATURE_LIMIT)
    return { ok: false, reason: { why: 'signature-too-large', bytes: bytes.length, limit: SIGNATURE_LIMIT } };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [, header, payload, signature] = COMPACT.exec(text) ?? [];
  if (header === undefined || signature === undefined) return { ok: false, reason: { why: whyNotOne(text) } };
  if (payload !== '') return { ok: false, reason: { why: 'signature-not-detached' } };
  return { ok: true, header, signature };
}

/** Tells two signatures from one that is broken: by lines, or in the JSON serialisation. */
function whyNotOne(text: string): 'signature-duplicated' | 'several-signatures' | 'signature-malformed' {
  const signatures = text.startsWith('{') ? inJson(text) : inLines(text);
  if (signatures.length < 2) return 'signature-malformed';
  return new Set(signatures).size === 1 ? 'signature-duplicated' : 'several-signatures';
}

function inLines(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.every((word) => COMPACT.test(word)) ? words : [];
}

function inJson(text: string): readonly string[] {
  try {
    const { signatures } = JSON.parse(text) as { readonly signatures?: unknown };
    return Array.isArray(signatures) ? signatures.map((signature) => JSON.stringify(signature)) : [];
  } catch {
    return [];
  }
}
