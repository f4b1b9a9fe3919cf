import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PublicJwk, TrustedKey } from '../../../lib/feed/key';
import { hasOwnId, keyIdOf } from '../../../lib/feed/key-id';
import { publicHalf } from '../../../lib/feed/key-private';
import { aKey, LIST, OTHER_LIST } from './key-fixtures';

describe('the id of a key', () => {
  it('is the list and the thumbprint that RFC 8037 (appendix A.3) gives for its key', async () => {
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    const thumbprint = Buffer.from('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', 'base64url');
    expect(await keyIdOf(LIST, { kty: 'OKP', crv: 'Ed25519', x }, false)).toBe(
      `cross-government-${thumbprint.toString('hex').slice(0, 16)}`,
    );
  });

  it('says that a test key is one', async () => {
    const key = await aKey('practice', { test: true });
    expect(key.id).toMatch(/^TEST-ONLY-cross-government-[0-9a-f]{16}$/);
  });

  it('follows from the key, so that no other key can have it', async () => {
    const key = publicHalf(await aKey('the publisher'));
    const other = publicHalf(await aKey('a stranger'));
    expect(await hasOwnId(key)).toBe(true);
    expect(await hasOwnId({ ...key, publicKey: other.publicKey })).toBe(false);
  });
});

describe('a trusted key', () => {
  it('is read as it is written', async () => {
    const key = { ...publicHalf(await aKey('the publisher')), until: '2027-11-21T00:00:00Z' };
    expect(TrustedKey.parse(JSON.parse(JSON.stringify(key)))).toEqual(key);
  });

  it('goes by the name of its own list', async () => {
    const key = publicHalf(await aKey('the publisher'));
    expect(TrustedKey.safeParse({ ...key, feed: OTHER_LIST }).success).toBe(false);
  });

  it('cannot shed or take on the mark of a test key', async () => {
    const real = publicHalf(await aKey('the publisher'));
    const test = publicHalf(await aKey('practice', { test: true }));
    expect(TrustedKey.safeParse({ ...real, test: true }).success).toBe(false);
    expect(TrustedKey.safeParse({ ...test, test: false }).success).toBe(false);
  });
});

describe('a public key', () => {
  it('with its secret in it is refused, not trimmed', async () => {
    const { privateKey } = await aKey('the publisher');
    expect(PublicJwk.safeParse(privateKey).success).toBe(false);
  });

  it('of another curve is refused', async () => {
    const { x } = publicHalf(await aKey('the publisher')).publicKey;
    expect(PublicJwk.safeParse({ kty: 'OKP', crv: 'X25519', x }).success).toBe(false);
    expect(PublicJwk.safeParse({ kty: 'EC', crv: 'P-256', x, y: x }).success).toBe(false);
  });

  it('has one spelling: a lenient reader takes these two for one key, we do not', async () => {
    const { publicKey } = publicHalf(await aKey('the publisher'));
    const last = publicKey.x.at(-1) ?? '';
    const respelt = publicKey.x.slice(0, -1) + String.fromCodePoint((last.codePointAt(0) ?? 0) + 1);
    expect(Buffer.from(respelt, 'base64url')).toEqual(Buffer.from(publicKey.x, 'base64url'));
    expect(PublicJwk.safeParse({ ...publicKey, x: respelt }).success).toBe(false);
  });

  it('is one that Node reads too', async () => {
    const { publicKey } = publicHalf(await aKey('the publisher'));
    expect(createPublicKey({ key: { ...publicKey }, format: 'jwk' }).asymmetricKeyType).toBe('ed25519');
  });
});
