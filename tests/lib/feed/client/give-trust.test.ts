import { describe, expect, it } from 'vitest';
import { giveTrust } from '../../../../lib/feed/client/give-trust';
import { publicHalf } from '../../../../lib/feed/key-private';
import { Trust } from '../../../../lib/feed/trust';
import { trusting } from '../key-fixtures';
import { next, safe, weekly } from './publisher';

const { use: _, test: __, ...retiredWeekly } = publicHalf(weekly);
/** Trust that has followed one change of keys: weekly is retired, next has taken its place. */
const followed: Trust = {
  keys: [publicHalf(safe), publicHalf(next)],
  retired: [retiredWeekly],
  statements: [{ feed: 'practice-list', sequence: 1, sha256: 'a'.repeat(64) }],
};

describe('giving keys for a list that was followed before', () => {
  it('takes them as they are where nothing was known', () => {
    expect(giveTrust(null, trusting(weekly))).toEqual(trusting(weekly));
  });

  it('changes nothing when all of them are known: the changes of keys since then still count', () => {
    expect(giveTrust(followed, trusting(weekly, safe))).toBe(followed);
  });

  it('brings no retired key back beside a new one', () => {
    const given = giveTrust(trustAfterTheft(), trusting(weekly, next));
    expect(given.keys.map(({ id }) => id)).toEqual([next.id]);
    expect(given.retired.map(({ id }) => id)).toEqual([weekly.id]);
    expect(Trust.safeParse(given).success).toBe(true);
  });
});

function trustAfterTheft(): Trust {
  return { ...followed, keys: [publicHalf(safe)] };
}
