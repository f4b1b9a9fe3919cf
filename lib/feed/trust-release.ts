import { instantToMs } from '../list/time';
import { maySign } from './key';
import { isPracticeKey } from './key-practice';
import type { Trust } from './trust';

/** What must be mended before software with these keys is given to people. */
export type ReleaseProblem =
  | { readonly why: 'no-keys' }
  /** Its private half is public, or may be. */
  | { readonly why: 'test-key'; readonly key: string }
  | { readonly why: 'key-ran-out'; readonly key: string; readonly until: string }
  /** No key of this list may do this. Without one for `keys`, a stolen key can never be retired. */
  | { readonly why: 'no-key-for'; readonly about: 'lists' | 'keys'; readonly feed: string };

/**
 * What is wrong with the keys that a release would believe; empty when nothing is. The release build asks this and
 * stops. Every check of a signature asks again, so that a build that forgot believes no test key either.
 */
export function findReleaseProblems(trust: Trust, now: string): readonly ReleaseProblem[] {
  if (trust.keys.length === 0) return [{ why: 'no-keys' }];
  const ofKeys = trust.keys.flatMap((key): ReleaseProblem[] => {
    if (key.test || isPracticeKey(key)) return [{ why: 'test-key', key: key.id }];
    const { id, until } = key;
    const ranOut = until !== undefined && instantToMs(until) <= instantToMs(now);
    return ranOut ? [{ why: 'key-ran-out', key: id, until }] : [];
  });
  const feeds = [...new Set(trust.keys.map((key) => key.feed))];
  const ofFeeds = feeds.flatMap((feed) =>
    (['lists', 'keys'] as const)
      .filter((about) => !trust.keys.some((key) => key.feed === feed && maySign(key, about)))
      .map((about): ReleaseProblem => ({ why: 'no-key-for', about, feed })),
  );
  return [...ofKeys, ...ofFeeds];
}
