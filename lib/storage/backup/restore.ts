import type { RestoreContent } from '../../formats/backup/read-backup';
import type { RestoreCounts } from '../../formats/backup/restore-look';
import type { Known, RestoreOutcome } from '../../log/plan-restore';
import { planRestore } from '../../log/plan-restore';
import { describeRevision, type Revision } from '../../log/revision';
import type { Database, HistoryRow } from '../database';
import { toRow } from '../entry-row';
import { attempt, type Kept } from '../failure';
import { readStanding } from '../replace-revisions';
import { takeSettings } from './chosen-settings';
import { followAgain, type ListChoice } from './restore-lists';

/** How many entries are looked at and written at a time. */
const STEP = 1_000;

/** What of a file is wanted beside its log. */
export interface RestoreChoice {
  readonly settings: boolean;
  readonly lists: readonly ListChoice[];
}

type File = Pick<RestoreContent, 'entries' | 'tombstones' | 'history' | 'drafts'>;

/** All that a file knows, entry by entry. */
function byEntry({ entries, tombstones, history }: File): ReadonlyMap<string, Known> {
  const found = new Map<string, { standing: Revision[]; earlier: Known['earlier'][number][] }>();
  const of = (id: string) => {
    const known = found.get(id) ?? { standing: [], earlier: [] };
    found.set(id, known);
    return known;
  };
  for (const entry of entries) of(entry.id).standing.push({ entry });
  for (const tombstone of tombstones) of(tombstone.id).standing.push({ tombstone });
  for (const earlier of history) of(describeRevision(earlier.was).id).earlier.push(earlier);
  return found;
}

async function readEarlier(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, HistoryRow[]>> {
  const found = new Map<string, HistoryRow[]>(ids.map((id) => [id, []]));
  for (const row of await db.history.where('id').anyOf(ids).toArray()) found.get(row.id)?.push(row);
  return found;
}

async function eachStep(db: Database, file: File, doesWrite: boolean): Promise<RestoreCounts> {
  const known = byEntry(file);
  const ids = [...known.keys()];
  const counts: Record<RestoreOutcome | 'versions', number> = {
    fresh: 0,
    newer: 0,
    same: 0,
    deleted: 0,
    quiet: 0,
    versions: 0,
  };
  for (let from = 0; from < ids.length; from += STEP) {
    const step = ids.slice(from, from + STEP);
    const standing = await readStanding(db, step);
    const earlier = await readEarlier(db, step);
    const puts: Revision[] = [];
    const versions: HistoryRow[] = [];
    for (const { id, revision } of standing) {
      const here = { standing: revision ? [revision] : [], earlier: earlier.get(id) ?? [] };
      const plan = planRestore(here, known.get(id) ?? { standing: [], earlier: [] });
      counts[plan.outcome] += 1;
      counts.versions += plan.earlier.length;
      if (plan.put) puts.push(plan.put);
      versions.push(...plan.earlier.map(({ was, until }) => ({ id, was, until })));
    }
    if (doesWrite) await write(db, puts, versions);
  }
  const places = new Set(await db.drafts.toCollection().primaryKeys());
  const drafts = file.drafts.filter(({ place }) => !places.has(place));
  if (doesWrite && drafts.length > 0) await db.drafts.bulkPut(drafts);
  const { quiet: _, ...told } = counts;
  return { ...told, drafts: drafts.length };
}

async function write(
  db: Database,
  puts: readonly Revision[],
  versions: readonly HistoryRow[],
): Promise<void> {
  const entries = puts.flatMap((one) => ('entry' in one ? [one.entry] : []));
  const tombstones = puts.flatMap((one) => ('tombstone' in one ? [one.tombstone] : []));
  await db.entries.bulkPut(entries.map(toRow));
  await db.tombstones.bulkPut(tombstones);
  await db.entries.bulkDelete(tombstones.map(({ id }) => id));
  await db.tombstones.bulkDelete(entries.map(({ id }) => id));
  await db.history.bulkAdd(versions);
}

/** What restoring a file would do here. Nothing is changed. */
export function lookAtRestore(db: Database, file: File): Promise<RestoreCounts> {
  const tables = [db.entries, db.tombstones, db.history, db.drafts];
  return db.transaction('r', tables, () => eachStep(db, file, false));
}

/**
 * Restores a file: all of it or nothing, in one strict transaction. Entries are merged by id and revision, as
 * `planRestore` says; what is here and not in the file stays, and what is being written is never overwritten.
 */
export function restore(
  db: Database,
  file: File & Pick<RestoreContent, 'settings'>,
  { settings, lists }: RestoreChoice,
): Promise<Kept<RestoreCounts>> {
  const tables = [db.entries, db.tombstones, db.history, db.drafts, db.settings, db.feeds, db.layers];
  return attempt(() =>
    db.transaction('rw', tables, async () => {
      const counts = await eachStep(db, file, true);
      if (settings && file.settings) await takeSettings(db, file.settings);
      await followAgain(db, lists);
      return counts;
    }),
  );
}
