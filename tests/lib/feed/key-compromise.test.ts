import { describe, expect, it } from 'vitest';
import { publicHalf } from '../../../lib/feed/key-private';
import { judgeNumber, resetRatchet } from '../../../lib/feed/ratchet';
import { signContent } from '../../../lib/feed/sign';
import { verifySignature } from '../../../lib/feed/signature';
import type { Trust } from '../../../lib/feed/trust';
import { after, aStatement, next, offer, safe, signed, weekly } from './key-change-fixtures';
import { aKey, bytesOf, LIST, trusting } from './key-fixtures';

const trust = trusting(weekly, safe);
const list = bytesOf('{ "feed": "cross-government", "sequence": 9007199254740991 }\n');
const question = { about: 'lists', feed: LIST, build: 'release', at: '2026-11-21T12:00:00Z' } as const;

async function believes(by: Trust, signer: typeof weekly): Promise<string> {
  const verdict = await verifySignature(
    list,
    bytesOf(await signContent(list, signer, 'lists')),
    by,
    question,
  );
  return verdict.ok ? 'believed' : verdict.reason.why;
}

describe('the key of every week is stolen', () => {
  it('and its thief can publish lists until it is retired', async () => {
    expect(await believes(trust, weekly)).toBe('believed');
  });

  it('but cannot change the keys, nor retire the one in the safe', async () => {
    const thief = await aKey('the thief', { use: 'lists-and-keys' });
    const coup = aStatement({ add: [publicHalf(thief)], retire: [safe.id] });
    expect(await offer(trust, await signed(coup, weekly))).toMatchObject({
      reason: { why: 'key-may-not-sign-this', key: weekly.id },
    });
  });

  it('the key in the safe takes it out of use for ever, and its lists with it', async () => {
    const recovered = await after(trust, aStatement(), safe);
    expect(await believes(recovered, weekly)).toBe('key-retired');
    expect(await believes(recovered, next)).toBe('believed');
  });

  it('no later statement brings it back, under its own or any other id or use', async () => {
    const recovered = await after(trust, aStatement(), safe);
    for (const use of ['lists', 'lists-and-keys'] as const) {
      const back = aStatement({ sequence: 2, add: [{ ...publicHalf(weekly), use }], retire: [] });
      expect(await offer(recovered, await signed(back, safe))).toEqual({
        ok: false,
        reason: { why: 'adds-retired-key', key: weekly.id },
      });
    }
  });

  it('replaying the statement that once introduced it changes nothing', async () => {
    const introduced = aStatement();
    const one = await after(trust, introduced, safe);
    const third = await aKey('every week, the third', { use: 'lists' });
    const two = await after(
      one,
      aStatement({ sequence: 2, add: [publicHalf(third)], retire: [next.id] }),
      safe,
    );
    expect(await offer(two, await signed(introduced, safe))).toMatchObject({
      reason: { why: 'statement-older' },
    });
    expect(await believes(two, next)).toBe('key-retired');
  });
});

describe('a number that is wrongly high', () => {
  const stuck = { feed: LIST, sequence: Number.MAX_SAFE_INTEGER, sha256: 'a'.repeat(64) };
  const forty = { feed: LIST, sequence: 40, sha256: 'b'.repeat(64) };

  it('shuts every later list out', () => {
    expect(judgeNumber(stuck, forty)).toMatchObject({ reason: { why: 'older' } });
  });

  it('is set back by a change of keys, and then the true lists are taken again', async () => {
    const change = await offer(trust, await signed(aStatement({ firstSequence: 40 }), safe));
    if (!change.ok || change.outcome !== 'changed' || !change.reset) throw new Error('not set back');
    const ratchet = resetRatchet(change.reset);
    expect(judgeNumber(ratchet, forty)).toEqual({ ok: true, outcome: 'newer' });
    expect(judgeNumber(ratchet, { ...forty, sequence: 39 })).toMatchObject({ reason: { why: 'older' } });
  });

  it('is not set back while a key that signed lists before is left: old lists could return', async () => {
    const spare = await aKey('the spare', { use: 'lists' });
    const three = trusting(weekly, spare, safe);
    const half = aStatement({ firstSequence: 40 });
    expect(await offer(three, await signed(half, safe))).toEqual({
      ok: false,
      reason: { why: 'reset-keeps-key', key: spare.id },
    });
    const whole = { ...half, retire: [weekly.id, spare.id] };
    expect(await offer(three, await signed(whole, safe))).toMatchObject({ reset: { feed: LIST, first: 40 } });
  });

  it('is not set back a second time by the same statement', async () => {
    const statement = await signed(aStatement({ firstSequence: 40 }), safe);
    const once = await offer(trust, statement);
    if (!once.ok) throw new Error('refused');
    expect(await offer(once.trust, statement)).toEqual({ ok: true, outcome: 'unchanged', trust: once.trust });
  });
});
