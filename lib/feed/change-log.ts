import { z } from 'zod';
import type { PublishedList } from '../list/published';
import { Id, Instant, PageUrl } from '../list/source';
import { formatInstantDay } from '../list/time';
import { compareLists } from './difference';
import { tellChange } from './sentences';
import { oneLine } from './sentences/one-line';
import type { Say } from './sentences/say';

/** What one issue of a list changed, as an item of a JSON Feed. */
export const ChangeLogItem = z.object({
  /** `take-part:<feed>:<number>`, the same wherever the log is published. */
  id: z.string(),
  url: PageUrl.optional(),
  title: z.string(),
  content_text: z.string(),
  date_published: Instant,
  /** Our own part of the item, as JSON Feed names such: what the text says, one sentence each. */
  _take_part: z.object({
    feed: Id,
    sequence: z.int().positive(),
    /** The number of the issue it was compared with; null for the first. */
    since: z.int().positive().nullable(),
    sentences: z.array(z.string()),
  }),
});
export type ChangeLogItem = z.infer<typeof ChangeLogItem>;

/** The change log of a list: a JSON Feed, https://jsonfeed.org/version/1.1, the newest issue first. */
export const ChangeLog = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: PageUrl.optional(),
  feed_url: PageUrl.optional(),
  language: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  items: z.array(ChangeLogItem),
});
export type ChangeLog = z.infer<typeof ChangeLog>;

/** Where the log will be read: its page and its feed. */
export interface LogPlaces {
  readonly page: string;
  readonly feed: string;
}

export interface Issue {
  /** The issue before; null where there is none. */
  readonly was: PublishedList | null;
  readonly now: PublishedList;
  readonly say: Say;
  /** Null where nobody knows yet. */
  readonly places: LogPlaces | null;
}

function tellIssue({ was, now, say }: Issue): readonly string[] {
  if (was === null) {
    return [
      say('changes.log.first', {
        forums: String(now.forums.length),
        plans: String(now.plans.length),
        examples: String(now.guidance.examples.length),
      }),
    ];
  }
  const changes = compareLists(was, now);
  return changes.length === 0
    ? [say('changes.log.nothing')]
    : changes.map((change) => tellChange(change, say));
}

function itemOf(issue: Issue): ChangeLogItem {
  const { was, now, say, places } = issue;
  const { feed, sequence, issuedAt } = now.index;
  const sentences = tellIssue(issue);
  return {
    id: `take-part:${feed}:${sequence}`,
    ...(places && { url: `${places.page}#number-${sequence}` }),
    title: say('changes.log.issue', { number: String(sequence), day: formatInstantDay(issuedAt) }),
    content_text: sentences.join('\n'),
    date_published: issuedAt,
    _take_part: { feed, sequence, since: was?.index.sequence ?? null, sentences: [...sentences] },
  };
}

/**
 * The change log with an issue in it. An issue that is in the log already is written anew, so doing it twice changes
 * nothing. Items of another feed are left out: a log is about one list.
 */
export function logIssue(log: ChangeLog | null, issue: Issue): ChangeLog {
  const { now, say, places } = issue;
  const item = itemOf(issue);
  const others = (log?.items ?? []).filter(
    (other) => other.id !== item.id && other['_take_part'].feed === now.index.feed,
  );
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: say('changes.log.title', { list: oneLine(now.index.title) }),
    description: say('changes.log.description'),
    ...(places && { home_page_url: places.page, feed_url: places.feed }),
    language: 'en-GB',
    authors: [{ name: oneLine(now.index.publisher) }],
    items: [item, ...others].toSorted((a, b) => b['_take_part'].sequence - a['_take_part'].sequence),
  };
}
