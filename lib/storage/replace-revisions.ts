import { describeRevision, type Revision } from '../log/revision';
import type { HistoryRow } from './database';
import { type EntryRow, toRow } from './entry-row';
import type { LogDatabase } from './log-database';

/** What is kept of an entry now: its row, its tombstone, or neither. */
export interface Standing {
  readonly id: string;
  readonly row: EntryRow | undefined;
  readonly revision: Revision | null;
  /** The highest number known of it; 0 where nothing is. A damaged row counts for nothing. */
  readonly number: number;
}

/** What is kept now of some entries, in the order of their ids. Call it inside a transaction on the log. */
export async function readStanding(db: LogDatabase, ids: readonly string[]): Promise<readonly Standing[]> {
  const [rows, tombstones] = await Promise.all([
    db.entries.bulkGet([...ids]),
    db.tombstones.bulkGet([...ids]),
  ]);
  return ids.map((id, n) => {
    const row = rows[n];
    const tombstone = tombstones[n];
    const entry = isEntry(row?.entry) ? row.entry : null;
    const revision = entry ? { entry } : tombstone ? { tombstone } : null;
    return { id, row, revision, number: Math.max(entry?.revision ?? 0, tombstone?.revision ?? 0) };
  });
}

/**
 * Puts revisions in the place of those that stand, which go to the history. Call it inside a transaction on the log,
 * with what `readStanding` found there in the same order.
 *
 * @param at the instant of the change
 */
export async function replaceRevisions(
  db: LogDatabase,
  standing: readonly Standing[],
  next: readonly Revision[],
  at: string,
): Promise<void> {
  const before = standing.flatMap(({ id, revision }): HistoryRow[] =>
    revision ? [{ id, was: revision, until: at }] : [],
  );
  const entries = next.flatMap((revision) => ('entry' in revision ? [toRow(revision.entry)] : []));
  const tombstones = next.flatMap((revision) => ('tombstone' in revision ? [revision.tombstone] : []));
  const revived = standing.flatMap(({ id, revision }, n) =>
    revision && 'tombstone' in revision && next[n] && 'entry' in next[n] ? [id] : [],
  );
  const gone = tombstones.map(({ id }) => id);
  await Promise.all([
    before.length > 0 && db.history.bulkAdd(before),
    entries.length > 0 && db.entries.bulkPut(entries),
    tombstones.length > 0 && db.tombstones.bulkPut(tombstones),
    gone.length > 0 && db.entries.bulkDelete(gone),
    revived.length > 0 && db.tombstones.bulkDelete(revived),
  ]);
}

/** Whether a revision is newer than what stands. */
export function isNewer(revision: Revision, standing: Standing): boolean {
  return describeRevision(revision).revision > standing.number;
}

/** What is needed of an entry to replace it: a disk can lie. */
function isEntry(entry: EntryRow['entry'] | undefined): entry is EntryRow['entry'] {
  return typeof entry === 'object' && entry !== null && Number.isInteger(entry.revision);
}
