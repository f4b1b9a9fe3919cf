import { Dexie } from 'dexie';
import type { LogDatabase } from './log-database';

/** Which entries were changed, by id; `all` where the database does not say. */
export type ChangedEntries = ReadonlySet<string> | 'all';

/**
 * Tells which entries were changed, in this window or in another, once the change is on the disk. Nothing is read: a long
 * log need not be read anew because one entry was saved. Answers how to stop.
 */
export function watchEntries(db: LogDatabase, onChange: (changed: ChangedEntries) => void): () => void {
  // Dexie names what was changed by database, table and index; no index is the key.
  const part = `idb://${db.name}/entries/`;
  const told = (parts: Readonly<Record<string, unknown>>): void => {
    const ranges = parts[part] as KeyRanges | undefined;
    if (ranges) onChange(idsOf(ranges));
  };
  Dexie.on.storagemutated.subscribe(told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
}

/** A set of ranges of keys as Dexie keeps it: a tree. From another window it comes without its methods. */
interface KeyRanges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: KeyRanges | null;
  readonly r?: KeyRanges | null;
}

/** The ids in a set of ranges; `all` where one of them is wider than one id. */
function idsOf(ranges: KeyRanges): ChangedEntries {
  const ids = new Set<string>();
  const walk = ({ from, to, l, r }: KeyRanges): boolean => {
    if (from !== undefined) {
      if (typeof from !== 'string' || from !== to) return false;
      ids.add(from);
    }
    return (!l || walk(l)) && (!r || walk(r));
  };
  return walk(ranges) ? ids : 'all';
}
