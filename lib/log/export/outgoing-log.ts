import type { Entry, Tombstone } from '../entry';
import type { LogFile } from '../log-file';

/** What a log file says about itself before its entries have been read. */
export type LogAbout = Omit<LogFile, 'counts' | 'sha256' | 'entries' | 'tombstones'>;

/** Entries in their order, some hundreds at a time, so that no more than that is ever in memory. */
export type Batches = AsyncIterable<readonly Entry[]>;

/** A log on its way out: exactly what its author lets leave. */
export interface OutgoingLog {
  readonly about: LogAbout;
  /** How many entries it holds, as far as is known before they are read. */
  readonly expected: number;
  readonly tombstones: readonly Tombstone[];
  /** Reads the entries from the first, each time anew: the oldest first, told as briefly as chosen. */
  readonly batches: () => Batches;
}
