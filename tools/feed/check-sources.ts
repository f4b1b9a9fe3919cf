import type { FeedHead, FeedSources } from '../../lib/feed/feed-sources';
import { lintSources } from '../../lib/feed/lint/index';
import type { SourceProblem } from '../../lib/feed/source-problem';
import { readSources } from './read-sources';

/** The sources of a list and everything that is wrong with them. */
export interface SourcesChecked {
  /** Null where `feed.json` is not valid. Files that could not be read are left out. */
  readonly sources: FeedSources | null;
  /** In the order of the files and of what is in them. */
  readonly problems: readonly SourceProblem[];
}

/**
 * Reads and checks all the sources below a folder as they stand on a day, such as `2026-11-21`.
 *
 * @param withHead gives the list another number and other dates before it is checked
 */
export function checkSources(
  directory: string,
  on: string,
  withHead: (head: FeedHead) => FeedHead = (head) => head,
): SourcesChecked {
  const { sources: read, unread, problems } = readSources(directory);
  const sources = read && { ...read, head: withHead(read.head) };
  const found = sources === null ? [] : lintSources(sources, { on, unread });
  return { sources, problems: [...problems, ...found].toSorted(byFile) };
}

function byFile(a: SourceProblem, b: SourceProblem): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}
