import type { TrustedKey } from './key';

/**
 * The key of the example list. Its private half lies in `tests/fixtures/practice-key/` for everyone to read, so that the list
 * can be published and tried on any machine: it proves nothing and counts in practice builds only.
 */
export const PRACTICE_KEY: TrustedKey = {
  id: 'TEST-ONLY-take-part-example-21ebb13fdd873b86',
  feed: 'take-part-example',
  publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'zb2ypmBRstZaN2DadCdAFy2JPsmuYP9_WseuMTjlJCo' },
  use: 'lists-and-keys',
  test: true,
};

/** Whether a key is the practice key, under whatever id and without its mark. */
export function isPracticeKey(key: Pick<TrustedKey, 'publicKey'>): boolean {
  return key.publicKey.x === PRACTICE_KEY.publicKey.x;
}
