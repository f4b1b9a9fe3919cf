import { describe, expect, it } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import { readTrust } from '../../../lib/feed/trust';
import { aKey, bytesOf, LIST, OTHER_LIST, trusting } from './key-fixtures';

const key = await aKey('the publisher');
const theirs = await aKey('a department', { feed: OTHER_LIST });

function read(value: unknown): ReturnType<typeof readTrust> {
  return readTrust('trust.json', bytesOf(JSON.stringify(value)));
}

describe('whom to believe', () => {
  it('is read from a file with the keys of several lists', async () => {
    const trust = trusting(key, theirs);
    expect(await read(trust)).toEqual({ ok: true, trust });
  });

  it('is read from one public key as it was handed over', async () => {
    expect(await read(publicHalf(key))).toEqual({ ok: true, trust: trusting(key) });
  });

  it('comes back from the file as it was written, with what was retired', async () => {
    const { id, publicKey } = publicHalf(key);
    const trust = {
      keys: [publicHalf(theirs)],
      retired: [{ id, feed: LIST, publicKey }],
      statements: [{ feed: LIST, sequence: 3, sha256: 'a'.repeat(64) }],
    };
    expect(await read(trust)).toEqual({ ok: true, trust });
  });
});

describe('a trust file that is wrong', () => {
  it.each([
    ['no JSON', 'trust me', { why: 'unreadable', file: 'trust.json' }],
    ['no object', '[]', { why: 'invalid', file: 'trust.json' }],
    ['no keys', '{}', { why: 'invalid', field: 'keys' }],
  ])('%s is told', async (_, text, reason) => {
    expect(await readTrust('trust.json', bytesOf(text))).toMatchObject({ ok: false, reason });
  });

  it('a private key in place of a public one is refused', async () => {
    expect(await read(key)).toMatchObject({ ok: false, reason: { why: 'invalid' } });
    expect(await read({ ...publicHalf(key), publicKey: key.privateKey })).toMatchObject({ ok: false });
  });

  it('a key under another key’s id is refused', async () => {
    const other = publicHalf(await aKey('a stranger'));
    expect(await read({ ...other, id: publicHalf(key).id })).toEqual({
      ok: false,
      reason: { why: 'key-under-wrong-id', file: 'trust.json', key: key.id },
    });
  });

  it('a key that is there twice, or retired as well, is refused', async () => {
    const { id, feed, publicKey } = publicHalf(key);
    expect(await read({ keys: [publicHalf(key), publicHalf(key)] })).toMatchObject({ ok: false });
    expect(await read({ keys: [publicHalf(key)], retired: [{ id, feed, publicKey }] })).toMatchObject({
      reason: { why: 'invalid', problem: 'A key is there twice, or is trusted and retired at once.' },
    });
  });
});
