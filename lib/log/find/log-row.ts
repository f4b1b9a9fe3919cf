import { dayInLondon, instantToMs } from '../../list/time';
import type { Entry } from '../entry';
import { forumOrSite } from '../select-entries';
import { foldText } from './fold-text';

/** An entry with what it is found and ordered by, worked out once. */
export interface LogRow {
  readonly entry: Entry;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changed: number;
  /** The day in London on which it was made. */
  readonly day: string;
  /** The forum's id, or the host of a site that is not listed. */
  readonly place: string;
  /** Title, note and issue as search compares them. */
  readonly text: string;
}

/** Works out what an entry is found and ordered by. */
export function makeRow(entry: Entry): LogRow {
  const { where, note = '', issue = '' } = entry;
  const title = where.precision === 'thread' ? where.title : '';
  return {
    entry,
    at: instantToMs(entry.at),
    changed: instantToMs(entry.changedAt),
    day: dayInLondon(entry.at),
    place: forumOrSite(entry),
    text: foldText(`${title}\n${note}\n${issue}`),
  };
}

/** The newest first; of one instant the later made id first, so that the order never wavers. */
export function newestFirst(a: LogRow, b: LogRow): number {
  if (a.at !== b.at) return b.at - a.at;
  return a.entry.id < b.entry.id ? 1 : a.entry.id > b.entry.id ? -1 : 0;
}
