import { moveRows } from './store/columns';
import { takeIn, takeOut } from './store/elect';
import { makeIdTable } from './store/id-table';
import type { LogStore, StoredFile } from './store/log-store';

/** Below this it is not worth the work to close the gaps. */
const FEW_ROWS = 4096;

function rowsOf({ entries, tombstones }: StoredFile): number {
  return entries + tombstones;
}

/** Moves the files together over what was taken out, and finds anew what stands. */
function closeGaps(store: LogStore): void {
  let row = 0;
  for (const file of store.files) {
    moveRows(store.columns, row, file.firstRow, rowsOf(file));
    file.firstRow = row;
    row += rowsOf(file);
  }
  store.rows = row;
  store.takenOut = 0;
  store.ids = makeIdTable(row);
  for (let one = 0; one < row; one += 1) takeIn(store, one);
}

/**
 * Takes files out of the set, by SHA-256: what it says then is what it would say had they never been added. Those that
 * are not in it are passed over. Answers how many were taken out.
 */
export function removeFiles(store: LogStore, sha256s: Iterable<string>): number {
  const unwanted = new Set(sha256s);
  store.setAside = null;
  const removed = store.files.filter(({ facts }) => unwanted.has(facts.sha256));
  for (const file of removed) {
    const end = file.firstRow + rowsOf(file);
    for (let row = file.firstRow; row < end; row += 1) takeOut(store, row);
    store.takenOut += rowsOf(file);
  }
  store.files = store.files.filter((file) => !removed.includes(file));
  if (store.takenOut > FEW_ROWS && store.takenOut * 2 > store.rows) closeGaps(store);
  return removed.length;
}
