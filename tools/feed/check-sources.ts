import type { FeedHead, FeedSources } from '../../lib/feed/feed-sources';
import { lintSources } from '../../lib/feed/lint/index';
import type { PublishedList } from '../../lib/list/published';
import type { SourceProblem } from '../../lib/feed/source-problem';
import { readSources } from './read-sources';

/** The sources of a list and everything that is wrong with them. */
export interface SourcesChecked {
  /** Null where `feed.json` is not valid. Files that could not be read are left out. */
  readonly sources: FeedSources | null;
  /** In the order of the files and of what is in them. */
  readonly problems: readonly SourceProblem[];
}

/** What sources may be checked with. */
export interface CheckWith {
  /** Gives the list another number and other dates before it is checked. */
  readonly withHead?: (head: FeedHead) => FeedHead;
  /** The cross-government list that a department’s own will lie on; null where it is not at hand. */
  readonly base?: PublishedList | null;
}

/** Reads and checks all the sources below a folder as they stand on a day, such as `2026-11-21`. */
export function checkSources(
  directory: string,
  on: string,
  { withHead = (head) => head, base = null }: CheckWith = {},
): SourcesChecked {
  const { sources: read, unread, problems } = readSources(directory);
  const sources = read && { ...read, head: withHead(read.head) };
  const found = sources === null ? [] : lintSources(sources, { on, unread, base });
  return { sources, problems: [...problems, ...found].toSorted(byFile) };
}

function byFile(a: SourceProblem, b: SourceProblem): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}
