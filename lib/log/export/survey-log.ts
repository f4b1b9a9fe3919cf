import type { Entry } from '../entry';
import { forumOrSite } from '../select-entries';
import type { LogSource } from './log-source';

/** What can be chosen from in a log. */
export interface LogSurvey {
  readonly entries: number;
  /** The instants of its first and its last entry; null where it has none. */
  readonly span: { readonly first: string; readonly last: string } | null;
  /** Every forum (by id) and site (by host) that has an entry. */
  readonly places: readonly { readonly place: string; readonly is: 'forum' | 'site' }[];
}

/** Looks through a whole log once. */
export async function surveyLog(source: LogSource): Promise<LogSurvey> {
  const places = new Map<string, 'forum' | 'site'>();
  let entries = 0;
  let first: Entry | undefined;
  let last: Entry | undefined;
  for await (const batch of source.batches({})) {
    entries += batch.length;
    first ??= batch[0];
    last = batch.at(-1) ?? last;
    for (const entry of batch) {
      places.set(forumOrSite(entry), entry.where.precision === 'site' ? 'site' : 'forum');
    }
  }
  return {
    entries,
    span: first && last ? { first: first.at, last: last.at } : null,
    places: [...places].map(([place, is]) => ({ place, is })),
  };
}
