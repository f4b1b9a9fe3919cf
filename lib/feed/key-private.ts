import { z } from 'zod';
import { Id } from '../list/source';
import { KeyId, KeyUse, PublicJwk, type TrustedKey } from './key';

/** The file that whoever publishes a list keeps to themselves: what signs, and what it may sign. */
export const PrivateKeyFile = z.object({
  /** Said in the file itself, for whoever opens it. */
  keepSecret: z.string(),
  id: KeyId,
  feed: Id,
  use: KeyUse,
  test: z.boolean(),
  privateKey: PublicJwk.extend({ d: PublicJwk.shape.x }),
});
export type PrivateKeyFile = z.infer<typeof PrivateKeyFile>;

/** The half of a key that is given away: what a client needs to check its signatures. */
export function publicHalf(file: PrivateKeyFile): TrustedKey {
  const { kty, crv, x } = file.privateKey;
  return { id: file.id, feed: file.feed, publicKey: { kty, crv, x }, use: file.use, test: file.test };
}
