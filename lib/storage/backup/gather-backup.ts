import type { Table } from 'dexie';
import type { BackupCounts, BackupList } from '../../formats/backup/backup-file';
import { BackupVersion } from '../../formats/backup/backup-file';
import { startBackup } from '../../formats/backup/write-backup';
import { Draft } from '../../log/draft';
import { Entry, Tombstone } from '../../log/entry';
import { isPlainlyEntry } from '../../log/quick-check/is-plainly-entry';
import type { Database, FeedRow } from '../database';
import { ADDED_SINCE } from '../drafts';
import { readAllFollowed } from '../feed-state';
import { readChosenSettings } from './chosen-settings';

/** How many rows are read at a time. */
const STEP = 1_000;

/** What was put into a backup, and how many damaged rows could not be. */
export interface BackupGathered {
  readonly counts: BackupCounts;
  readonly damaged: number;
}

async function eachRow<Row, Key extends string | number>(
  table: Table<Row, Key>,
  keyOf: (row: Row) => Key,
  use: (row: Row) => void,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(STEP).toArray();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    rows.forEach(use);
    rows = rows.length < STEP ? [] : await table.where(':id').above(keyOf(last)).limit(STEP).toArray();
  }
}

function toBackupList({ feed, base, organisation, progress, root }: FeedRow): BackupList {
  return { feed, address: base ?? '', organisation, trust: root === 'package' ? null : progress.trust };
}

/**
 * Writes all that is kept as one full backup, as it stands at one moment: whatever is saved meanwhile is not in it. What
 * IT has set is left out, and so is what can be fetched again.
 *
 * @param put takes the bytes of the file; it is called inside a transaction and must not wait
 */
export function gatherBackup(
  db: Database,
  { createdAt, reminders }: { readonly createdAt: string; readonly reminders: boolean },
  put: (bytes: Uint8Array) => void,
): Promise<BackupGathered> {
  const tables = [db.entries, db.tombstones, db.history, db.drafts, db.settings, db.feeds, db.layers];
  return db.transaction('r', tables, async () => {
    const settings = { ...(await readChosenSettings(db)), reminders };
    const followed = await readAllFollowed(db);
    const lists = followed.filter(({ isSet }) => isSet !== true).map(toBackupList);
    const writer = startBackup({ createdAt, settings, lists }, put);
    let damaged = 0;
    await eachRow(
      db.drafts,
      ({ place }) => place,
      (row) => {
        const draft = Draft.safeParse({ ...ADDED_SINCE, ...row }, { jitless: true });
        if (draft.success) writer.add({ in: 'drafts', row: draft.data });
        else damaged += 1;
      },
    );
    await eachRow(
      db.entries,
      ({ id }) => id,
      ({ entry }) => {
        const read = isPlainlyEntry(entry) ? entry : Entry.safeParse(entry, { jitless: true }).data;
        if (read) writer.add({ in: 'entries', row: read });
        else damaged += 1;
      },
    );
    await eachRow(
      db.history,
      ({ n }) => n ?? 0,
      ({ was, until }) => {
        const isPlain = 'entry' in was && isPlainlyEntry(was.entry);
        const read = isPlain
          ? { was, until }
          : BackupVersion.safeParse({ was, until }, { jitless: true }).data;
        if (read) writer.add({ in: 'history', row: read });
        else damaged += 1;
      },
    );
    await eachRow(
      db.tombstones,
      ({ id }) => id,
      (row) => {
        const read = Tombstone.safeParse(row, { jitless: true });
        if (read.success) writer.add({ in: 'tombstones', row: read.data });
        else damaged += 1;
      },
    );
    return { counts: writer.end(), damaged };
  });
}
