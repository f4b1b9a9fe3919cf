import { z } from 'zod';
import { Id, Instant } from '../list/source';

/** How the id of a test key begins, so that nobody takes one for a real key, wherever it turns up. */
export const TEST_KEY_MARK = 'TEST-ONLY-';

/** The id of a key: the list it signs for and the first 16 hex digits of its RFC 7638 thumbprint. */
export const KeyId = z.string().regex(/^(TEST-ONLY-)?[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{16}$/);

/**
 * An Ed25519 public key as RFC 8037 writes it, and nothing else: a private key (`d`) is refused, not ignored. The last
 * character is one of those that leave no bit unused, so that one key has one spelling.
 */
export const PublicJwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/),
});
export type PublicJwk = z.infer<typeof PublicJwk>;

/** What a key may sign. A key kept in a safe for `keys` only survives the theft of the one used every week for `lists`. */
export const KeyUse = z.enum(['lists', 'keys', 'lists-and-keys']);
export type KeyUse = z.infer<typeof KeyUse>;

/** A key whose signatures a client believes, bound to the one list it may sign for. */
export const TrustedKey = z
  .object({
    id: KeyId,
    /** The identity of the list, as its index says it in `feed`. */
    feed: Id,
    publicKey: PublicJwk,
    use: KeyUse,
    /** From when on its signatures count. */
    from: Instant.optional(),
    /** Until when they count. A key that was stolen is retired, not left to run out. */
    until: Instant.optional(),
    /** Whether its private half is public. Such a key counts in practice builds only. */
    test: z.boolean(),
  })
  .refine((key) => key.id.slice(0, -16) === keyIdStem(key.feed, key.test), {
    path: ['id'],
    message: 'A key’s id names its list, and begins with TEST-ONLY- if and only if it is a test key.',
  });
export type TrustedKey = z.infer<typeof TrustedKey>;

/** A key that was believed once and never is again, remembered by its public half under whatever id it returns. */
export const RetiredKey = z.object({ id: KeyId, feed: Id, publicKey: PublicJwk });
export type RetiredKey = z.infer<typeof RetiredKey>;

/** How the ids of a list's keys begin. */
export function keyIdStem(feed: string, test: boolean): string {
  return `${test ? TEST_KEY_MARK : ''}${feed}-`;
}

/** Whether a key may sign this kind of document. */
export function maySign(key: TrustedKey, about: 'lists' | 'keys'): boolean {
  return key.use === about || key.use === 'lists-and-keys';
}
