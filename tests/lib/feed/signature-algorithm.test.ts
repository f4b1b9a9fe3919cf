import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { goodHeader, index, judge, judgeHeader, key } from './signature-fixtures';

describe('another algorithm', () => {
  it.each(['none', 'None', 'NONE'])('“%s” is refused, with or without a signature', async (alg) => {
    expect(await judgeHeader({ ...goodHeader, alg })).toEqual({
      ok: false,
      reason: { why: 'algorithm-none' },
    });
    const unsigned = `${Buffer.from(JSON.stringify({ ...goodHeader, alg })).toString('base64url')}..`;
    expect(await judge(unsigned)).toEqual({ ok: false, reason: { why: 'algorithm-none' } });
  });

  it('HS256 with the public key as its secret is refused', async () => {
    const head = Buffer.from(JSON.stringify({ ...goodHeader, alg: 'HS256' })).toString('base64url');
    const input = `${head}.${Buffer.from(index).toString('base64url')}`;
    const secret = Buffer.from(key.privateKey.x, 'base64url');
    const mac = createHmac('sha256', secret).update(input).digest('base64url');
    expect(await judge(`${head}..${mac}`)).toEqual({
      ok: false,
      reason: { why: 'algorithm-refused', algorithm: 'HS256' },
    });
  });

  it('ES256 is refused, though its signature is good for its own key', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const head = Buffer.from(JSON.stringify({ ...goodHeader, alg: 'ES256' })).toString('base64url');
    const input = Buffer.from(`${head}.${Buffer.from(index).toString('base64url')}`);
    const signature = sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    expect(await judge(`${head}..${signature.toString('base64url')}`)).toEqual({
      ok: false,
      reason: { why: 'algorithm-refused', algorithm: 'ES256' },
    });
  });

  it.each(['Ed25519', 'Ed448', 'eddsa', 'RS256', 'ES256K', ''])('“%s” is refused by name', async (alg) => {
    expect(await judgeHeader({ ...goodHeader, alg })).toEqual({
      ok: false,
      reason: { why: 'algorithm-refused', algorithm: alg },
    });
  });

  it('no algorithm at all is refused', async () => {
    const { kid, typ } = goodHeader;
    expect(await judgeHeader({ kid, typ })).toEqual({
      ok: false,
      reason: { why: 'algorithm-refused', algorithm: null },
    });
  });
});
