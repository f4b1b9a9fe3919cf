import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf, forge, LIST, trusting } from './key-fixtures';
import { good, goodHeader, index, judge, key, stranger } from './signature-fixtures';

describe('a good signature', () => {
  it('names the key that made it', async () => {
    expect(await judge(good)).toMatchObject({ ok: true, key: { id: key.id, feed: LIST } });
  });

  it('is what any other Ed25519 implementation checks and makes', async () => {
    const [head = '', , signature = ''] = good.split('.');
    const input = Buffer.from(`${head}.${Buffer.from(index).toString('base64url')}`);
    const { kty, crv, x } = key.privateKey;
    const publicKey = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    expect(verify(null, input, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(new TextDecoder().decode(forge(index, key, goodHeader))).toBe(good);
  });

  it('counts with any of several trusted keys', async () => {
    expect(await judge(good, { trust: trusting(stranger, key) })).toMatchObject({ ok: true });
    expect(
      await judge(forge(index, stranger, { ...goodHeader, kid: stranger.id }), {
        trust: trusting(stranger, key),
      }),
    ).toMatchObject({ ok: true, key: { id: stranger.id } });
  });
});

describe('a signature that is not there, or there too often', () => {
  it('is told as missing', async () => {
    expect(await judge(null)).toEqual({ ok: false, reason: { why: 'signature-missing' } });
    expect(await judge('')).toEqual({ ok: false, reason: { why: 'signature-missing' } });
  });

  it('is told as duplicated when it stands there twice', async () => {
    expect(await judge(`${good}\n${good}`)).toEqual({ ok: false, reason: { why: 'signature-duplicated' } });
    const [protectedHeader, , signature] = good.split('.');
    const one = { protected: protectedHeader, signature };
    expect(await judge(JSON.stringify({ signatures: [one, one] }))).toEqual({
      ok: false,
      reason: { why: 'signature-duplicated' },
    });
  });

  it('is told as several when others stand beside it, though one of them is good', async () => {
    const other = new TextDecoder().decode(forge(index, stranger, { ...goodHeader, kid: stranger.id }));
    expect(await judge(`${good}\n${other}\n`)).toEqual({ ok: false, reason: { why: 'several-signatures' } });
    const signatures = [good, other].map((text) => ({
      protected: text.split('.')[0],
      signature: text.split('.')[2],
    }));
    expect(await judge(JSON.stringify({ signatures }))).toEqual({
      ok: false,
      reason: { why: 'several-signatures' },
    });
  });
});

describe('a signature file in another form', () => {
  it.each([
    ['a web page', '<!doctype html><title>Sign in to the guest network</title>'],
    ['a line break at the end', 'GOOD\n'],
    ['a byte-order mark', '\uFEFFGOOD'],
    ['the flattened JSON form', '{"protected":"x","signature":"y"}'],
    ['broken JSON', '{"signatures": ['],
    ['a list', '["a", "b"]'],
    ['padding', 'GOOD=='],
    ['two parts', 'abc.def'],
    ['ordinary base64', 'ab+/..cd'],
  ])('%s is refused as malformed', async (_, text) => {
    expect(await judge(text.replace('GOOD', good))).toEqual({
      ok: false,
      reason: { why: 'signature-malformed' },
    });
  });

  it('a signature that brings its own content is refused', async () => {
    const [head = '', , signature = ''] = good.split('.');
    const attached = `${head}.${Buffer.from(index).toString('base64url')}.${signature}`;
    expect(await judge(attached)).toEqual({ ok: false, reason: { why: 'signature-not-detached' } });
  });

  it('endless text is refused by its size alone', async () => {
    const endless = 'A'.repeat(5000);
    expect(await judge(endless)).toEqual({
      ok: false,
      reason: { why: 'signature-too-large', bytes: 5000, limit: 4096 },
    });
  });

  it('a truncated signature is refused', async () => {
    expect(await judge(good.slice(0, -1))).toEqual({ ok: false, reason: { why: 'signature-malformed' } });
  });

  it('the same signature spelt with other unused bits is refused', async () => {
    const last = good.at(-1) ?? '';
    const respelt = { A: 'B', Q: 'R', g: 'h', w: 'x' }[last] ?? '';
    expect(await judge(good.slice(0, -1) + respelt)).toEqual({
      ok: false,
      reason: { why: 'signature-malformed' },
    });
  });
});

describe('a changed file', () => {
  it('is refused when the list was changed under its signature', async () => {
    const content = bytesOf('{ "feed": "cross-government", "sequence": 8 }\n');
    expect(await judge(good, { content })).toEqual({
      ok: false,
      reason: { why: 'signature-wrong', key: key.id },
    });
  });

  it('is refused when it was cut short, lengthened or emptied', async () => {
    const longer = bytesOf(`${new TextDecoder().decode(index)} `);
    for (const content of [index.slice(0, -1), longer, new Uint8Array()])
      expect(await judge(good, { content })).toMatchObject({ reason: { why: 'signature-wrong' } });
  });
});
