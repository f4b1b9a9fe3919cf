import { Dexie, type Table } from 'dexie';
import type { Draft } from '../log/draft';
import type { Tombstone } from '../log/entry';
import type { HistoryRow } from './database';
import type { EntryRow } from './entry-row';

/** The name of the practice log's database. It never holds anything that counts. */
export const PRACTICE_LOG = 'take-part-practice';

/**
 * The practice log: made-up entries, and what the person tries with them. A database of its own, with the tables of a log
 * and no others, so that nothing of it can come among real entries, and nothing but a log can be kept in it.
 */
export class PracticeLog extends Dexie {
  readonly holds = 'practice' as const;
  declare entries: Table<EntryRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare history: Table<HistoryRow, number>;
  declare drafts: Table<Draft, string>;

  constructor(name = PRACTICE_LOG) {
    super(name);
    this.version(1).stores({
      entries: 'id, place, at, due',
      tombstones: 'id',
      history: '++n, id',
      drafts: 'place',
    });
    // It is deleted when practice ends, in whatever window: one that opened it again would make it anew.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
