import type { Tombstone } from '../entry';
import type { Batches } from './outgoing-log';

/** Which part of a log to read: instants are compared as text, from one (included) until another (left out). */
export interface InstantRange {
  readonly from?: string;
  readonly until?: string;
}

/** Where a log of any length is read from. */
export interface LogSource {
  /**
   * Reads entries in the order of their instants, the oldest first. All entries of one second come in one batch, so that
   * reading can begin again at any batch by the second of its first entry.
   */
  readonly batches: (range: InstantRange) => Batches;
  readonly tombstones: () => Promise<readonly Tombstone[]>;
}

/** The second of an instant, as a text that stands before all instants in it: `2026-11-14T12:40:00`. */
export function secondOf(instant: string): string {
  return instant.slice(0, 19);
}
