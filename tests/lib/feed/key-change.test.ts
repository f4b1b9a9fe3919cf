import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyKeyChange } from '../../../lib/feed/key-change';
import { publicHalf } from '../../../lib/feed/key-private';
import { type KeyStatement, missingStatements } from '../../../lib/feed/key-statement';
import { signContent } from '../../../lib/feed/sign';
import { after, aStatement, next, offer, safe, signed, stranger, weekly } from './key-change-fixtures';
import { aKey, bytesOf, dated, digest, LIST, OTHER_LIST, trusting } from './key-fixtures';

const trust = trusting(weekly, safe);

describe('a signed change of keys', () => {
  it('vouches for a new key and retires the old one', async () => {
    const change = await offer(trust, await signed(aStatement(), safe));
    expect(change).toMatchObject({ ok: true, outcome: 'changed', reset: null });
    if (!change.ok) return;
    expect(change.trust.keys).toEqual([publicHalf(safe), publicHalf(next)]);
    expect(change.trust.retired).toEqual([
      { id: weekly.id, feed: LIST, publicKey: publicHalf(weekly).publicKey },
    ]);
    expect(change.trust.statements).toMatchObject([{ feed: LIST, sequence: 1 }]);
  });

  it('leaves other lists’ keys as they were', async () => {
    const theirs = await aKey('a department', { feed: OTHER_LIST });
    const both = trusting(weekly, safe, theirs);
    expect((await after(both, aStatement(), safe)).keys).toContainEqual(publicHalf(theirs));
  });

  it('may be signed by a key that it retires', async () => {
    const only = await aKey('the only one');
    const heir = await aKey('its heir');
    const statement = aStatement({ add: [publicHalf(heir)], retire: [only.id] });
    expect((await after(trusting(only), statement, only)).keys).toEqual([publicHalf(heir)]);
  });

  it('is nothing new when it is offered again', async () => {
    const statement = await signed(aStatement(), safe);
    const changed = await offer(trust, statement);
    if (!changed.ok) throw new Error('refused');
    expect(await offer(changed.trust, statement)).toEqual({
      ok: true,
      outcome: 'unchanged',
      trust: changed.trust,
    });
  });
});

describe('a change of keys that nobody we trust vouches for', () => {
  it.each([
    ['a stranger', stranger, 'key-not-known'],
    ['the new key itself', next, 'key-not-known'],
    ['a key that is for lists only', weekly, 'key-may-not-sign-this'],
  ])('is refused from %s', async (_, signer, why) => {
    expect(await offer(trust, await signed(aStatement(), signer))).toMatchObject({
      ok: false,
      reason: { why },
    });
  });

  it('is refused without a signature', async () => {
    const { statement } = await signed(aStatement(), safe);
    expect(await applyKeyChange(trust, statement, null, { feed: LIST, build: 'release', digest })).toEqual({
      ok: false,
      reason: { why: 'signature-missing' },
    });
  });

  it('is refused when one byte of it was changed', async () => {
    const { statement, jws } = await signed(aStatement(), safe);
    const place = fc.nat({ max: statement.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = statement.map((byte, here) => (here === at ? (byte + by) % 256 : byte));
        expect(await offer(trust, { statement: changed, jws })).toEqual({
          ok: false,
          reason: { why: 'signature-wrong', key: safe.id },
        });
      }),
    );
  });

  it('is refused in a release when a test key signed it', async () => {
    const test = await aKey('practice', { test: true });
    const heir = await aKey('practice, the second', { test: true });
    const statement = await signed(aStatement({ add: [publicHalf(heir)], retire: [test.id] }), test);
    expect(await offer(trusting(test), statement)).toEqual({
      ok: false,
      reason: { why: 'test-key', key: test.id },
    });
    expect(await offer(trusting(test), statement, 'practice')).toMatchObject({ outcome: 'changed' });
  });
});

describe('the order of statements', () => {
  const third = aStatement({ sequence: 3 });

  it('an older one that is replayed is refused', async () => {
    const first = await signed(aStatement(), safe);
    const one = await after(trust, aStatement(), safe);
    const another = await aKey('every week, the third', { use: 'lists' });
    const second = aStatement({ sequence: 2, add: [publicHalf(another)], retire: [next.id] });
    const two = await after(one, second, safe);
    expect(await offer(two, first)).toEqual({
      ok: false,
      reason: { why: 'statement-older', kept: 2, offered: 1 },
    });
  });

  it('another one of the same number is refused', async () => {
    const one = await after(trust, aStatement(), safe);
    const other = aStatement({ reason: 'A second first statement.' });
    expect(await offer(one, await signed(other, safe))).toEqual({
      ok: false,
      reason: { why: 'statement-number-taken', sequence: 1 },
    });
  });

  it('none may be left out, so that no retirement is missed', async () => {
    expect(await offer(trust, await signed(third, safe))).toEqual({
      ok: false,
      reason: { why: 'statement-missing', expected: 1, offered: 3 },
    });
    expect(missingStatements(trust, third)).toEqual([1, 2]);
    expect(missingStatements(trust, aStatement())).toEqual([]);
  });

  it('an absurd number makes nobody fetch a million files', () => {
    expect(missingStatements(trust, aStatement({ sequence: Number.MAX_SAFE_INTEGER }))).toEqual([]);
  });

  it('one for another list is refused', async () => {
    expect(await offer(trust, await signed(aStatement({ feed: OTHER_LIST }), safe))).toEqual({
      ok: false,
      reason: { why: 'statement-of-another-feed', followed: LIST, offered: OTHER_LIST },
    });
  });
});

describe('a change of keys that is signed and makes no sense', () => {
  it('is refused, and says which key is the matter', async () => {
    const other = publicHalf(await aKey('theirs', { feed: OTHER_LIST }));
    const test = publicHalf(await aKey('practice', { test: true }));
    const wrong = { ...publicHalf(next), id: publicHalf(stranger).id };
    const cases: readonly (readonly [Partial<KeyStatement>, object])[] = [
      [{ add: [], retire: [] }, { why: 'nothing-changes' }],
      [{ add: [], retire: [], firstSequence: 1 }, { why: 'nothing-changes' }],
      [
        { add: [publicHalf(weekly)], retire: [] },
        { why: 'adds-known-key', key: weekly.id },
      ],
      [{ add: [publicHalf(next), publicHalf(next)] }, { why: 'adds-known-key', key: next.id }],
      [{ add: [other] }, { why: 'adds-key-of-another-feed', key: other.id }],
      [{ add: [test] }, { why: 'mixes-test-and-real-keys', key: test.id }],
      [{ add: [wrong] }, { why: 'adds-key-under-wrong-id', key: wrong.id }],
      [{ retire: [stranger.id] }, { why: 'retires-unknown-key', key: stranger.id }],
      [{ add: [] }, { why: 'no-key-left', about: 'lists' }],
      [{ retire: [safe.id] }, { why: 'no-key-left', about: 'keys' }],
    ];
    for (const [wanted, reason] of cases) {
      const statement = aStatement(wanted);
      expect(await offer(trust, await signed(statement, safe))).toEqual({ ok: false, reason });
    }
  });

  it('is refused whole: the good half of it is not taken either', async () => {
    const before = structuredClone(trust);
    await offer(trust, await signed(aStatement({ retire: [weekly.id, stranger.id] }), safe));
    expect(trust).toEqual(before);
  });

  it.each([
    ['HTML', '<!doctype html>', { why: 'unreadable', file: 'keys.json' }],
    ['a newer format', '{"format": 2}', { why: 'statement-too-new', format: 2 }],
    ['a missing field', '{"format": 1}', { why: 'invalid', file: 'keys.json', field: 'feed' }],
    ['endless text', ' '.repeat(70_000), { why: 'statement-too-large', bytes: 70_000, limit: 65_536 }],
  ])('%s is refused', async (_, text, reason) => {
    const jws = bytesOf(await signContent(bytesOf(text), safe, 'keys'));
    expect(await offer(trust, { statement: bytesOf(text), jws })).toMatchObject({ ok: false, reason });
  });

  it('a private key that slipped into it is refused', async () => {
    const leaked = { ...publicHalf(next), publicKey: next.privateKey };
    const statement = { ...aStatement(), add: [leaked] };
    expect(await offer(trust, await signed(statement, safe))).toMatchObject({ reason: { why: 'invalid' } });
  });
});

describe('the dates of the key that vouches', () => {
  it('are held against the statement’s own time, so that a machine that was off for a year can follow', async () => {
    const inTime = {
      keys: [...trusting(weekly).keys, ...dated(safe, { until: '2026-12-01T00:00:00Z' }).keys],
    };
    const known = { ...trust, ...inTime };
    expect(await offer(known, await signed(aStatement(), safe))).toMatchObject({ outcome: 'changed' });
    const late = aStatement({ issuedAt: '2026-12-24T00:00:00Z' });
    expect(await offer(known, await signed(late, safe))).toMatchObject({ reason: { why: 'key-ran-out' } });
  });
});
