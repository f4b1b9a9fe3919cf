import { base64url } from 'jose';
import type { Refused, SignatureHeaderRefusal } from './signature-refusal';

/** What a signature was made for, as its header's `typ` says it: no signature of one kind counts for the other. */
export const SIGNATURE_TYPES = { lists: 'take-part-list', keys: 'take-part-keys' } as const;
export type SignedKind = keyof typeof SIGNATURE_TYPES;

/** The only algorithm there is. Our keys are Ed25519 keys, so EdDSA cannot mean another curve. */
export const ALGORITHM = 'EdDSA';

const ALLOWED = ['alg', 'kid', 'typ'];

/**
 * Reads a signature's protected header: `alg`, `kid` and `typ`, once each and nothing else. In particular it brings no
 * key (`jwk`, `jku`, `x5c`) and asks nothing of its reader (`crit`).
 */
export function readSignatureHeader(
  encoded: string,
  about: SignedKind,
): { readonly ok: true; readonly kid: string } | Refused<SignatureHeaderRefusal> {
  const header = decodeHeader(encoded);
  if (header === null) return { ok: false, reason: { why: 'signature-header-malformed' } };
  const { alg, kid, typ } = header;
  if (typeof alg !== 'string') return { ok: false, reason: { why: 'algorithm-refused', algorithm: null } };
  if (alg.toLowerCase() === 'none') return { ok: false, reason: { why: 'algorithm-none' } };
  if (alg !== ALGORITHM) return { ok: false, reason: { why: 'algorithm-refused', algorithm: alg } };
  if ('crit' in header) return { ok: false, reason: { why: 'critical-header', names: namesIn(header.crit) } };
  const others = Object.keys(header).filter((name) => !ALLOWED.includes(name));
  if (others.length > 0) return { ok: false, reason: { why: 'header-refused', names: others } };
  if (typeof kid !== 'string' || kid === '') return { ok: false, reason: { why: 'key-not-named' } };
  if (typ !== SIGNATURE_TYPES[about])
    return {
      ok: false,
      reason: { why: 'signed-as-something-else', type: typeof typ === 'string' ? typ : null },
    };
  return { ok: true, kid };
}

/** The header as an object; null unless it is JSON in the one spelling that JSON.stringify gives, in base64url. */
function decodeHeader(encoded: string): Readonly<Record<string, unknown>> | null {
  try {
    const bytes = base64url.decode(encoded);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    // A name given twice, or spelt with escapes, does not survive this: readers differ on what it would mean.
    const isOneSpelling = JSON.stringify(value) === text && base64url.encode(bytes) === encoded;
    return isOneSpelling && isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesIn(crit: unknown): readonly string[] {
  return Array.isArray(crit) ? crit.map(String) : [];
}
