import type { AddedEntries, AddedFile, FileFacts, ImportedFile } from './log-set';
import { TOMBSTONE } from './store/codes';
import { tellTheSame } from './store/compare-rows';
import { takeIn } from './store/elect';
import { encodeEntries } from './store/encode-entries';
import { type LogStore, makeRoom } from './store/log-store';

type Fate = Exclude<keyof AddedEntries, 'deleted'>;

function fateOf(store: LogStore, row: number, before: number): Fate {
  if (before < 0) return 'fresh';
  const { revision } = store.columns;
  const rise = (revision[row] ?? 0) - (revision[before] ?? 0);
  if (rise !== 0) return rise > 0 ? 'newer' : 'older';
  if (store.columns.kind[before] === TOMBSTONE) return 'older';
  return tellTheSame(store, row, before) ? 'duplicate' : 'conflicting';
}

function factsAlone(file: ImportedFile): FileFacts {
  const { entries, tombstones, ...facts } = file;
  return { ...facts, counts: { ...facts.counts, entries: entries.length, tombstones: tombstones.length } };
}

/**
 * Adds a file to the set and says what became of each of its entries against what was there. Adding the same bytes
 * again changes nothing. `removeFiles` takes it back exactly, so that a preview is an addition and a change of mind
 * its removal.
 */
export function addFile(store: LogStore, file: ImportedFile): AddedFile {
  const known = store.files.find(({ facts }) => facts.sha256 === file.sha256);
  if (known) return { ok: false, reason: 'already-there', as: known.facts.name };
  const { entries, tombstones } = file;
  const firstRow = store.rows;
  store.setAside = null;
  makeRoom(store, entries.length + tombstones.length);
  const facts = factsAlone(file);
  encodeEntries(store, firstRow, facts, entries, tombstones);
  store.rows += entries.length + tombstones.length;
  const organisations = [
    ...new Set(store.columns.organisation.subarray(firstRow, firstRow + entries.length)),
  ];
  store.files.push({
    facts,
    firstRow,
    entries: entries.length,
    tombstones: tombstones.length,
    organisations,
  });
  const told = { fresh: 0, newer: 0, older: 0, duplicate: 0, conflicting: 0, deleted: 0 };
  for (let row = firstRow; row < store.rows; row += 1) {
    const before = takeIn(store, row);
    if (row < firstRow + entries.length) told[fateOf(store, row, before)] += 1;
    else if (before >= 0 && deletes(store, row, before)) told.deleted += 1;
  }
  return { ok: true, entries: told };
}

/** Whether a tombstone took the place of an entry that stood. */
function deletes({ columns }: LogStore, row: number, before: number): boolean {
  return (
    columns.kind[before] !== TOMBSTONE && (columns.revision[row] ?? 0) >= (columns.revision[before] ?? 0)
  );
}
