import { instantToMs } from '../list/time';
import { canonicalJson } from './canonical-json';
import type { Entry, Tombstone } from './entry';

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

/** All that is known of one id at one revision, and what decides between two of them, the weightiest first. */
interface Version {
  readonly item: { readonly entry: Entry } | { readonly tombstone: Tombstone };
  readonly revision: number;
  readonly deleted: number;
  readonly changedAt: number;
  readonly text: string;
}

function versionOfEntry(entry: Entry): Version {
  return {
    item: { entry },
    revision: entry.revision,
    deleted: 0,
    changedAt: instantToMs(entry.changedAt),
    text: canonicalJson(entry),
  };
}

function versionOfTombstone(tombstone: Tombstone): Version {
  return {
    item: { tombstone },
    revision: tombstone.revision,
    deleted: 1,
    changedAt: instantToMs(tombstone.deletedAt),
    text: canonicalJson(tombstone),
  };
}

const DECIDING = ['revision', 'deleted', 'changedAt', 'text'] as const;

function wins(a: Version, b: Version): boolean {
  const decider = DECIDING.find((key) => a[key] !== b[key]);
  return decider !== undefined && a[decider] > b[decider];
}

/**
 * Joins two logs. The same entry sent twice is one entry, and of one id the higher revision stands, be it an entry or
 * a tombstone. Two different contents at one revision can only come from outside (one copy exported without its
 * notes, or a computer put back from a backup); then, whatever the order: a deletion stands before an entry, then the
 * later change, then the greater canonical text. Joining is commutative, associative and idempotent, so no order of
 * files matters and no file counts twice. The result is ordered by instant.
 */
export function mergeLogs(a: Log, b: Log): Log {
  const standing = new Map<string, Version>();
  const offer = (id: string, version: Version) => {
    const known = standing.get(id);
    if (!known || wins(version, known)) standing.set(id, version);
  };
  for (const log of [a, b]) {
    for (const entry of log.entries) offer(entry.id, versionOfEntry(entry));
    for (const tombstone of log.tombstones) offer(tombstone.id, versionOfTombstone(tombstone));
  }
  const items = [...standing.values()].map((version) => version.item);
  return {
    entries: items.flatMap((item) => ('entry' in item ? [item.entry] : [])).toSorted(byInstant),
    tombstones: items
      .flatMap((item) => ('tombstone' in item ? [item.tombstone] : []))
      .toSorted((x, y) => (x.id < y.id ? -1 : 1)),
  };
}
