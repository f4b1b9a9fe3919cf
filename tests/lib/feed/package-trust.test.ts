import { describe, expect, it } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import type { PrivateKeyFile } from '../../../lib/feed/key-private';
import { trustAfterPackage, trustPackage } from '../../../lib/feed/package-trust';
import { readTrustOfOneList, type Trust } from '../../../lib/feed/trust';
import { aKey, bytesOf, LIST, OTHER_LIST, trusting } from './key-fixtures';

const first = await aKey('the first');
const second = await aKey('the second');
const third = await aKey('the third');
const others = await aKey('somebody else’s', { feed: OTHER_LIST });

/** Whom a client believes after changes of keys: the number of the last, and those it withdrew. */
function after(sequence: number, keys: readonly PrivateKeyFile[], retired: readonly PrivateKeyFile[]): Trust {
  return {
    keys: keys.map(publicHalf),
    retired: retired.map((key) => {
      const { id, feed, publicKey } = publicHalf(key);
      return { id, feed, publicKey };
    }),
    statements: [{ feed: LIST, sequence, sha256: 'a'.repeat(64) }],
  };
}

describe('whom to believe of the list in a package', () => {
  it('are those whom the package names', () => {
    expect(trustPackage(null, trusting(first))).toEqual(trusting(first));
    expect(trustPackage(trusting(third), trusting(first))).toEqual(trusting(first));
  });

  it('are none that were withdrawn since it was made, though an old package still names them', () => {
    const { keys, retired } = trustPackage(after(1, [second], [first]), trusting(first, third));
    expect(keys).toEqual([publicHalf(third)]);
    expect(retired.map(({ id }) => id)).toEqual([first.id]);
  });
});

describe('whom to believe of its news after a package was installed', () => {
  it('is what the network taught, where the package knows no later change of keys', () => {
    const learnt = after(2, [second], [first]);
    expect(trustAfterPackage(learnt, trusting(first), LIST)).toBe(learnt);
    expect(trustAfterPackage(learnt, after(1, [first], []), LIST)).toBe(learnt);
  });

  it('is the package, where it knows more or nothing was learnt, and what was withdrawn stays so', () => {
    expect(trustAfterPackage(null, trusting(first), LIST)).toEqual(trusting(first));
    expect(trustAfterPackage(trusting(first), trusting(second), LIST).keys).toEqual([publicHalf(second)]);
    const known = trustAfterPackage(after(1, [second], [first]), after(2, [third], [second]), LIST);
    expect(known.keys).toEqual([publicHalf(third)]);
    expect(known.retired.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(known.statements).toMatchObject([{ sequence: 2 }]);
  });
});

describe('a trust file that says which list is meant', () => {
  const read = (trust: unknown) => readTrustOfOneList('trust.json', bytesOf(JSON.stringify(trust)));

  it('has the keys of one list', async () => {
    expect(await read(trusting(first, second))).toMatchObject({ ok: true, feed: LIST });
    expect(await read(publicHalf(others))).toMatchObject({ ok: true, feed: OTHER_LIST });
  });

  it('is refused where it has those of several or none', async () => {
    const reason = { why: 'invalid', file: 'trust.json', field: 'keys' };
    expect(await read(trusting(first, others))).toMatchObject({ ok: false, reason });
    expect(await read(trusting())).toMatchObject({ ok: false, reason });
  });
});
