import { instantToMs } from '../list/time';
import { maySign, type TrustedKey } from './key';
import { isPracticeKey } from './key-practice';
import type { SignedKind } from './signature-header';
import type { Build, Refused, SignerRefusal } from './signature-refusal';
import type { Trust } from './trust';

/** How far a machine's clock may be off before a key's dates are held against it: a day, in milliseconds. */
export const CLOCK_LENIENCY_MS = 24 * 60 * 60 * 1000;

/** What is asked of a signature. */
export interface SignatureQuestion {
  readonly about: SignedKind;
  /** The identity of the list that is being followed. */
  readonly feed: string;
  readonly build: Build;
  /** The instant at which the key's dates are judged; null where another check does that. */
  readonly at: string | null;
}

/** The trusted key that a signature names, or why it is not believed for what is asked. */
export function findSigner(
  trust: Trust,
  id: string,
  { about, feed, build, at }: SignatureQuestion,
): { readonly ok: true; readonly key: TrustedKey } | Refused<SignerRefusal> {
  if (trust.retired.some((retired) => retired.id === id))
    return { ok: false, reason: { why: 'key-retired', key: id } };
  const key = trust.keys.find((trusted) => trusted.id === id);
  if (!key) return { ok: false, reason: { why: 'key-not-known', key: id } };
  if (key.feed !== feed)
    return { ok: false, reason: { why: 'key-of-another-feed', key: id, feed: key.feed } };
  if ((key.test || isPracticeKey(key)) && build === 'release')
    return { ok: false, reason: { why: 'test-key', key: id } };
  if (!maySign(key, about)) return { ok: false, reason: { why: 'key-may-not-sign-this', key: id } };
  return at === null ? { ok: true, key } : judgeDates(key, at);
}

/** Whether a key's dates allow a signature at an instant, give or take a day. */
export function judgeDates(
  key: TrustedKey,
  at: string,
): { readonly ok: true; readonly key: TrustedKey } | Refused<SignerRefusal> {
  const ms = instantToMs(at);
  if (key.from !== undefined && ms < instantToMs(key.from) - CLOCK_LENIENCY_MS)
    return { ok: false, reason: { why: 'key-not-yet-in-use', key: key.id, from: key.from } };
  if (key.until !== undefined && ms > instantToMs(key.until) + CLOCK_LENIENCY_MS)
    return { ok: false, reason: { why: 'key-ran-out', key: key.id, until: key.until } };
  return { ok: true, key };
}
