import { z } from 'zod';
import { Id } from '../list/source';
import { RetiredKey, TrustedKey } from './key';
import { hasOwnId } from './key-id';
import { readAs, readJson } from './read-json';
import type { Refusal } from './refusal';
import type { Refused } from './signature-refusal';

/** The last change of keys that was taken for a list, so that an older one is never taken again. */
export const LastStatement = z.object({
  feed: Id,
  sequence: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Whom a client believes: the keys of each list it follows, those it never believes again, and how far it followed. */
export const Trust = z
  .object({
    keys: z.array(TrustedKey),
    retired: z.array(RetiredKey).default([]),
    statements: z.array(LastStatement).default([]),
  })
  .refine((trust) => isUnique(trust.keys.map((key) => key.id)), {
    path: ['keys'],
    message: 'Two keys go by one id.',
  })
  .refine((trust) => isUnique([...trust.keys, ...trust.retired].map((key) => key.publicKey.x)), {
    path: ['keys'],
    message: 'A key is there twice, or is trusted and retired at once.',
  });
export type Trust = z.infer<typeof Trust>;

/** Why whom to believe cannot be read. */
export type TrustUnread =
  | Refusal
  /** A key goes by an id that does not follow from it. */
  | { readonly why: 'key-under-wrong-id'; readonly file: string; readonly key: string };

/**
 * Reads whom to believe from a trust file, or from a single public key as `keys new` writes it. Who controls this file
 * controls what is believed: it comes with the software or from its administrator, never from the network.
 *
 * @param file its name, for whoever must mend it
 */
export async function readTrust(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly trust: Trust } | Refused<TrustUnread>> {
  const json = readJson(file, bytes);
  if (!json.ok) return json;
  const single = typeof json.value === 'object' && json.value !== null && 'publicKey' in json.value;
  const read = readAs(file, Trust, single ? { keys: [json.value] } : json.value);
  if (!read.ok) return read;
  const own = await Promise.all(read.value.keys.map(hasOwnId));
  const stranger = read.value.keys.find((_, at) => own[at] !== true);
  if (stranger) return { ok: false, reason: { why: 'key-under-wrong-id', file, key: stranger.id } };
  return { ok: true, trust: read.value };
}

/** Whom to believe about one list, and which list that is. */
export type OneListTrust =
  | { readonly ok: true; readonly feed: string; readonly trust: Trust }
  | Refused<TrustUnread>;

/** Reads whom to believe where the keys say which list is meant: they must all be one list's. */
export async function readTrustOfOneList(file: string, bytes: Uint8Array): Promise<OneListTrust> {
  const read = await readTrust(file, bytes);
  if (!read.ok) return read;
  const [feed, ...others] = new Set(read.trust.keys.map((key) => key.feed));
  if (feed === undefined || others.length > 0) {
    const problem = 'The keys of exactly one list are wanted';
    return { ok: false, reason: { why: 'invalid', file, field: 'keys', problem } };
  }
  return { ok: true, feed, trust: read.trust };
}

/** The number of the last change of keys that was taken for a list; 0 when there was none. */
export function lastStatement(trust: Trust, feed: string): number {
  return trust.statements.find((statement) => statement.feed === feed)?.sequence ?? 0;
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
