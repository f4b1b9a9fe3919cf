import { dayInLondon } from '../list/time';
import { attempt, type Kept } from './failure';
import type { LogDatabase } from './log-database';

/** How many rows are looked at and deleted at a time. */
const STEP = 1_000;

/**
 * Deletes entries for good, all or none, because they have been kept for as long as was chosen: their earlier versions and
 * unsaved changes go with them, and so do those of entries of that age that had been deleted before. No tombstone is
 * left: a report that was made from them stays as it is. Answers how many there were.
 *
 * @param keptFrom the first day in London from which entries are kept
 */
export function expireEntries(
  db: LogDatabase,
  ids: readonly string[],
  keptFrom: string,
): Promise<Kept<number>> {
  return attempt(() =>
    db.transaction('rw', [db.entries, db.history, db.drafts], async () => {
      const before = await db.entries.count();
      for (let from = 0; from < ids.length; from += STEP) {
        const step = ids.slice(from, from + STEP);
        await db.entries.bulkDelete(step);
        await db.history.where('id').anyOf(step).delete();
      }
      const gone = new Set(ids);
      await db.drafts.filter(({ editing }) => editing !== null && gone.has(editing.id)).delete();
      const live = new Set(await db.entries.toCollection().primaryKeys());
      await db.history
        .filter(({ id, was }) => !live.has(id) && 'entry' in was && dayInLondon(was.entry.at) < keptFrom)
        .delete();
      return before - live.size;
    }),
  );
}
