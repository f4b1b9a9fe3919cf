import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeNumber, raiseRatchet, type Ratchet, resetRatchet } from '../../../lib/feed/ratchet';
import { LIST, OTHER_LIST } from './key-fixtures';

const sevenA = { feed: LIST, sequence: 7, sha256: 'a'.repeat(64) };
const sevenB = { feed: LIST, sequence: 7, sha256: 'b'.repeat(64) };
const six = { feed: LIST, sequence: 6, sha256: 'c'.repeat(64) };
const twelve = { feed: LIST, sequence: 12, sha256: 'd'.repeat(64) };

describe('the number of a list', () => {
  it('may be anything at first', () => {
    expect(judgeNumber(null, sevenA)).toEqual({ ok: true, outcome: 'newer' });
  });

  it('may rise, with gaps', () => {
    expect(judgeNumber(sevenA, twelve)).toEqual({ ok: true, outcome: 'newer' });
  });

  it('is nothing new when it is the same list', () => {
    expect(judgeNumber(sevenA, sevenA)).toEqual({ ok: true, outcome: 'unchanged' });
  });

  it('is refused when another list goes by it', () => {
    expect(judgeNumber(sevenA, sevenB)).toEqual({
      ok: false,
      reason: { why: 'same-number-other-content', sequence: 7 },
    });
  });

  it('never goes back', () => {
    expect(judgeNumber(sevenA, six)).toEqual({ ok: false, reason: { why: 'older', kept: 7, offered: 6 } });
  });

  it('is counted for each list by itself', () => {
    expect(judgeNumber(sevenA, { ...twelve, feed: OTHER_LIST })).toEqual({
      ok: false,
      reason: { why: 'other-feed', followed: LIST, offered: OTHER_LIST },
    });
  });
});

describe('the ratchet', () => {
  it('moves up and never down', () => {
    expect(raiseRatchet(null, sevenA)).toEqual(sevenA);
    expect(raiseRatchet(sevenA, twelve)).toEqual(twelve);
    expect(raiseRatchet(twelve, sevenA)).toEqual(twelve);
    expect(raiseRatchet(sevenA, sevenB)).toEqual(sevenA);
    expect(raiseRatchet(sevenA, { ...twelve, feed: OTHER_LIST })).toEqual(sevenA);
  });

  it('takes the first number after a reset and nothing below', () => {
    const back = resetRatchet({ feed: LIST, first: 7 });
    expect(judgeNumber(back, sevenA)).toEqual({ ok: true, outcome: 'newer' });
    expect(judgeNumber(back, six)).toEqual({ ok: false, reason: { why: 'older', kept: 6, offered: 6 } });
    expect(judgeNumber(resetRatchet({ feed: LIST, first: 1 }), six)).toEqual({ ok: true, outcome: 'newer' });
  });

  it('ends at the highest number whatever order the lists come in', () => {
    const offers = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(offers, (numbers) => {
        let kept: Ratchet | null = null;
        let highest = 0;
        for (const sequence of numbers) {
          const offered = { feed: LIST, sequence, sha256: String(sequence % 10).repeat(64) };
          const verdict = judgeNumber(kept, offered);
          expect(verdict.ok && verdict.outcome === 'newer').toBe(sequence > highest);
          if (verdict.ok) kept = raiseRatchet(kept, offered);
          highest = Math.max(highest, sequence);
        }
        expect(kept?.sequence).toBe(highest);
      }),
    );
  });
});
