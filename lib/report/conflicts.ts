import type { Conflict, EntryPlace } from './log-set';
import { readId } from './store/entry-id';
import { fileOfRow, type LogStore } from './store/log-store';
import { eachSetAside } from './store/set-aside';

/** Where a row of the store came from. */
export function placeOfRow(store: LogStore, row: number): EntryPlace {
  const file = store.files[fileOfRow(store, row)];
  return { file: file?.facts.sha256 ?? '', row: row - (file?.firstRow ?? 0) + 1 };
}

function orderKey({ id, setAside }: Conflict): string {
  return `${id} ${setAside.file} ${String(setAside.row).padStart(12)}`;
}

/**
 * Every conflict in the set, ordered by id and then by where the one set aside is: the same whatever the order of the
 * files.
 */
export function listConflicts(store: LogStore): readonly Conflict[] {
  const found: Conflict[] = [];
  eachSetAside(store, (row, standing, why) => {
    if (why === 'told-again' || why === 'deleted') return;
    found.push({
      id: readId(store.columns, row),
      why,
      revision: store.columns.revision[row] ?? 0,
      standing: placeOfRow(store, standing),
      setAside: placeOfRow(store, row),
    });
  });
  return found.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
}
