import type { Dexie, Table } from 'dexie';
import type { Draft } from '../log/draft';
import type { Tombstone } from '../log/entry';
import type { HistoryRow } from './database';
import type { EntryRow } from './entry-row';

/**
 * A log as it is kept: the person's own in `Database`, or the one of practice in `PracticeLog`. What writes entries takes
 * either, and is told which; what lets them out, counts them for others or keeps anything else takes `Database` alone, and
 * the compiler refuses practice.
 */
export interface LogDatabase extends Dexie {
  readonly holds: 'own-log' | 'practice';
  readonly entries: Table<EntryRow, string>;
  readonly tombstones: Table<Tombstone, string>;
  readonly history: Table<HistoryRow, number>;
  readonly drafts: Table<Draft, string>;
}
