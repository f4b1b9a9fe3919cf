import type { Entry } from './entry';

/** What the author lets leave beyond the bare facts of each entry. */
export interface Detail {
  /** Each thread's address and title, or the forum alone. */
  readonly threads: boolean;
  /** The author's own words: the note and the issue heard. */
  readonly ownWords: boolean;
}

/** An entry with no more than the author lets leave. Its revision stays: it is the same act, told more briefly. */
export function reduceEntry(entry: Entry, detail: Detail): Entry {
  if (detail.threads && detail.ownWords) return entry;
  const { issue, note, ...facts } = entry;
  const words = {
    ...(issue !== undefined && { issue }),
    ...(note !== undefined && { note }),
  };
  const { where } = entry;
  return {
    ...facts,
    where:
      detail.threads || where.precision !== 'thread' ? where : { precision: 'forum', forum: where.forum },
    ...(detail.ownWords && words),
  };
}
