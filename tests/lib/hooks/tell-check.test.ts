import { describe, expect, it } from 'vitest';
import type { RefreshRefusal } from '../../../lib/feed/client/refreshed';
import { tellCheck } from '../../../lib/hooks/tell-check';

const at = '2026-11-21T12:00:00Z';
const key = 'practice-list-0123456789abcdef';

describe('the answer to “Check now”', () => {
  it.each([
    [0, 'A new list, number 38.'],
    [1, 'A new list, number 38, with 1 change.'],
    [12, 'A new list, number 38, with 12 changes.'],
  ])('tells %i changes', (changes, sentence) => {
    expect(tellCheck({ at, outcome: 'updated', sequence: 38, changes })).toBe(sentence);
  });

  it('tells “nothing new” from a list that nobody renewed', () => {
    const unchanged = { at, outcome: 'unchanged', refreshBy: '2026-12-14T09:00:00Z' } as const;
    expect(tellCheck({ ...unchanged, state: 'current' })).toBe('Nothing new.');
    expect(tellCheck({ ...unchanged, state: 'stale' })).toContain('due to be renewed on 14 December 2026');
    expect(tellCheck({ ...unchanged, state: 'expired' })).toContain('has expired');
  });

  it.each<[RefreshRefusal, string]>([
    [
      { why: 'unreadable', file: 'feed.json' },
      'feed.json cannot be read: it is a web page, or it was cut off',
    ],
    [{ why: 'signature-missing' }, 'nobody signed it'],
    [{ why: 'signature-wrong', key }, 'it was changed after it was signed, or somebody else signed it'],
    [{ why: 'key-not-known', key }, `it is signed with a key that was not given for it (${key})`],
    [{ why: 'algorithm-none' }, 'its signature says that it is none (alg “none”)'],
    [{ why: 'older', kept: 38, offered: 36 }, 'it is number 36, older than number 38, which you had'],
    [{ why: 'expired', on: '2026-11-19T12:00:00Z' }, 'it ran out on 19 November 2026'],
    [
      { why: 'newer-client', file: 'feed.json', needs: '2.0.0', has: '0.1.0' },
      'it was made for a newer Take Part (2.0.0), so the extension must be updated first',
    ],
    [
      { why: 'redirected', file: 'feed.json' },
      'that address sends us elsewhere, and Take Part goes nowhere else',
    ],
    [
      { why: 'statement-older', kept: 2, offered: 1 },
      'the change of keys is older, number 1, than number 2, which was taken already',
    ],
  ])('says why a list was refused, and that the last one is still in use: %o', (reason, why) => {
    expect(tellCheck({ at, outcome: 'refused', reason })).toBe(
      `Refused because ${why}. The list you had is still in use. If this goes on, tell its publisher.`,
    );
  });

  it('says when nobody could be reached, or nothing could be kept', () => {
    const unreachable = {
      at,
      outcome: 'unreachable',
      reason: { why: 'no-answer', file: 'keys.json' },
    } as const;
    expect(tellCheck(unreachable)).toContain('there is no answer from that address');
    expect(tellCheck({ outcome: 'not-kept', reason: 'disk-full' })).toContain('disk is full');
  });
});
