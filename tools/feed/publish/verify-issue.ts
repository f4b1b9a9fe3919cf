import type { ReadFile } from '../../../lib/feed/key-chain';
import { publicHalf } from '../../../lib/feed/key-private';
import type { Ratchet } from '../../../lib/feed/ratchet';
import { verifyList, type VerifiedList } from '../verify-list';
import type { IssueWish } from './issue-wish';

/** Whether a client that remembers this much would take a list, under the keys that the publisher says it has. */
export function verifyIssue(
  readFile: ReadFile,
  ratchet: Ratchet | null,
  { key, trust, now }: IssueWish,
): Promise<VerifiedList> {
  return verifyList(readFile, trust ?? { keys: [publicHalf(key)], retired: [], statements: [] }, {
    feed: key.feed,
    build: key.test ? 'practice' : 'release',
    at: now,
    ratchet,
  });
}
