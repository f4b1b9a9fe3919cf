import { describe, expect, it } from 'vitest';
import { signContent } from '../../../lib/feed/sign';
import { forge } from './key-fixtures';
import { good, goodHeader, index, judge, judgeHeader, key, question, stranger } from './signature-fixtures';

describe('what a signature says of itself', () => {
  it('a critical extension is refused, known or not', async () => {
    expect(await judgeHeader({ ...goodHeader, crit: ['exp'], exp: 1 })).toEqual({
      ok: false,
      reason: { why: 'critical-header', names: ['exp'] },
    });
    expect(await judgeHeader({ ...goodHeader, crit: ['b64'], b64: false })).toEqual({
      ok: false,
      reason: { why: 'critical-header', names: ['b64'] },
    });
    expect(await judgeHeader({ ...goodHeader, crit: 'exp' })).toMatchObject({
      reason: { why: 'critical-header' },
    });
  });

  it('a key that it brings along is never used', async () => {
    const { kty, crv, x } = stranger.privateKey;
    const own = forge(index, stranger, { ...goodHeader, jwk: { kty, crv, x } });
    expect(await judge(own)).toEqual({ ok: false, reason: { why: 'header-refused', names: ['jwk'] } });
    const fetched = forge(index, stranger, { ...goodHeader, jku: 'https://attacker.example/keys.json' });
    expect(await judge(fetched)).toEqual({ ok: false, reason: { why: 'header-refused', names: ['jku'] } });
  });

  it('a field that no other reader would share is refused', async () => {
    expect(await judgeHeader({ ...goodHeader, b64: true })).toEqual({
      ok: false,
      reason: { why: 'header-refused', names: ['b64'] },
    });
  });

  it('must name its key', async () => {
    const { alg, typ } = goodHeader;
    expect(await judgeHeader({ alg, typ })).toEqual({ ok: false, reason: { why: 'key-not-named' } });
    expect(await judgeHeader({ alg, kid: '', typ })).toEqual({ ok: false, reason: { why: 'key-not-named' } });
    expect(await judgeHeader({ alg, kid: 7, typ })).toEqual({ ok: false, reason: { why: 'key-not-named' } });
  });

  it.each([
    ['a name given twice', '{"alg":"none","alg":"EdDSA","kid":"KID","typ":"take-part-list"}'],
    ['a name in escapes', '{"\\u0061lg":"EdDSA","kid":"KID","typ":"take-part-list"}'],
    ['white space', '{ "alg": "EdDSA", "kid": "KID", "typ": "take-part-list" }'],
    ['a list', '["EdDSA"]'],
    ['a word', '"EdDSA"'],
    ['nothing', 'null'],
    ['no JSON', 'EdDSA'],
  ])('%s in the header is refused', async (_, text) => {
    expect(await judgeHeader(text.replace('KID', key.id))).toEqual({
      ok: false,
      reason: { why: 'signature-header-malformed' },
    });
  });

  it('an empty header is refused', async () => {
    expect(await judge(`..${good.split('.')[2]}`)).toEqual({
      ok: false,
      reason: { why: 'signature-header-malformed' },
    });
  });

  it('a signature made for a change of keys does not count for a list, nor the other way round', async () => {
    const forKeys = await signContent(index, key, 'keys');
    expect(await judge(forKeys)).toEqual({
      ok: false,
      reason: { why: 'signed-as-something-else', type: 'take-part-keys' },
    });
    expect(await judge(good, { asked: { ...question, about: 'keys' } })).toEqual({
      ok: false,
      reason: { why: 'signed-as-something-else', type: 'take-part-list' },
    });
    const { alg, kid } = goodHeader;
    expect(await judgeHeader({ alg, kid })).toMatchObject({
      reason: { why: 'signed-as-something-else', type: null },
    });
  });
});
