import { join } from 'node:path';
import { INDEX_FILE, type SnapshotFile } from '../../../lib/feed/build-snapshot';
import { FeedIndex } from '../../../lib/list/published';
import { readBytes } from '../keys-files';
import type { IssueWish } from './issue-wish';
import type { PublishedNow } from './published-now';
import { verifyIssue } from './verify-issue';

/**
 * Whether a list says what is published already, number and dates aside, and clients still believe that one. One whose
 * key was retired or ran out must be published anew, even if no word changed.
 */
export async function isSameContent(
  built: readonly SnapshotFile[],
  { folder, list }: PublishedNow,
  wish: IssueWish,
): Promise<boolean> {
  const index = built.find(({ path }) => path === INDEX_FILE);
  if (!index || contentOf(readIndex(index)) !== contentOf(list.index)) return false;
  const readFile = (path: string) => Promise.resolve(readBytes(join(folder, path)));
  return (await verifyIssue(readFile, null, wish)).ok;
}

function readIndex({ bytes }: SnapshotFile): FeedIndex {
  return FeedIndex.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

function contentOf(index: FeedIndex): string {
  return JSON.stringify({ ...index, sequence: 0, issuedAt: '', refreshBy: '', expiresAt: '' });
}
