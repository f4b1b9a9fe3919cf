import { instantToMs } from '../list/time';
import type { Entry, Tombstone } from './entry';
import { outranks } from './outranks';
import type { Revision } from './revision';

/** What somebody holds of a log: entries, and what is left of deleted ones. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
}

/** Orders entries by when they were made, the oldest first; those of one instant by id. */
export function byInstant(a: Entry, b: Entry): number {
  const ms = instantToMs(a.at) - instantToMs(b.at);
  if (ms !== 0) return ms;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Joins two logs. The same entry sent twice is one entry, and of one id the revision stands that `outranks` the other, be
 * it an entry or a tombstone. Joining is commutative, associative and idempotent, so no order of files matters and no
 * file counts twice. The result is ordered by instant.
 */
export function mergeLogs(a: Log, b: Log): Log {
  const standing = new Map<string, Revision>();
  const offer = (id: string, revision: Revision): void => {
    const known = standing.get(id);
    if (!known || outranks(revision, known)) standing.set(id, revision);
  };
  for (const log of [a, b]) {
    for (const entry of log.entries) offer(entry.id, { entry });
    for (const tombstone of log.tombstones) offer(tombstone.id, { tombstone });
  }
  const items = [...standing.values()];
  return {
    entries: items.flatMap((item) => ('entry' in item ? [item.entry] : [])).toSorted(byInstant),
    tombstones: items
      .flatMap((item) => ('tombstone' in item ? [item.tombstone] : []))
      .toSorted((x, y) => (x.id < y.id ? -1 : 1)),
  };
}
