import { describe, expect, it } from 'vitest';
import { signContent } from '../../../lib/feed/sign';
import { aKey, dated, forge, OTHER_LIST, trusting } from './key-fixtures';
import { good, goodHeader, index, judge, key, question, stranger } from './signature-fixtures';

describe('whose signature it is', () => {
  it('a foreign key is not known', async () => {
    const foreign = await signContent(index, stranger, 'lists');
    expect(await judge(foreign)).toEqual({ ok: false, reason: { why: 'key-not-known', key: stranger.id } });
  });

  it('a foreign signature under a trusted key’s name is wrong', async () => {
    expect(await judge(forge(index, stranger, goodHeader))).toEqual({
      ok: false,
      reason: { why: 'signature-wrong', key: key.id },
    });
  });

  it('a good signature of another list’s key does not count for this one', async () => {
    const theirs = await aKey('a department', { feed: OTHER_LIST });
    const trust = trusting(key, theirs);
    expect(await judge(await signContent(index, theirs, 'lists'), { trust })).toEqual({
      ok: false,
      reason: { why: 'key-of-another-feed', key: theirs.id, feed: OTHER_LIST },
    });
  });

  it('a key that is kept for changing keys may not sign a list', async () => {
    const safe = await aKey('the safe', { use: 'keys' });
    expect(await judge(await signContent(index, safe, 'lists'), { trust: trusting(safe) })).toEqual({
      ok: false,
      reason: { why: 'key-may-not-sign-this', key: safe.id },
    });
  });

  it('a test key counts in a practice build and never in a release', async () => {
    const test = await aKey('practice', { test: true });
    const signature = await signContent(index, test, 'lists');
    const trust = trusting(test);
    expect(await judge(signature, { trust, asked: { ...question, build: 'practice' } })).toMatchObject({
      ok: true,
    });
    expect(await judge(signature, { trust })).toEqual({
      ok: false,
      reason: { why: 'test-key', key: test.id },
    });
  });
});

describe('a key’s dates', () => {
  const from = '2026-11-22T13:00:00Z';
  const until = '2026-11-20T11:00:00Z';

  it('are held against it more than a day before or after', async () => {
    expect(await judge(good, { trust: dated(key, { from }) })).toEqual({
      ok: false,
      reason: { why: 'key-not-yet-in-use', key: key.id, from },
    });
    expect(await judge(good, { trust: dated(key, { until }) })).toEqual({
      ok: false,
      reason: { why: 'key-ran-out', key: key.id, until },
    });
  });

  it('are not held against it when the clock is some hours wrong', async () => {
    const asked = { ...question, at: '2026-11-21T10:59:00Z' };
    expect(await judge(good, { trust: dated(key, { until }), asked })).toMatchObject({ ok: true });
    const ahead = { ...question, at: '2026-11-21T13:01:00Z' };
    expect(await judge(good, { trust: dated(key, { from }), asked: ahead })).toMatchObject({ ok: true });
  });
});
