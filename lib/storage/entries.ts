import type { Entry } from '../log/entry';
import { placeOf } from '../log/place-of';
import type { Database, EntryRow } from './database';
import { attempt, type Kept } from './failure';

function toRow(entry: Entry): EntryRow {
  return { id: entry.id, place: placeOf(entry.where), at: entry.at, entry };
}

/** Thrown inside a transaction to roll it back; never leaves this file. */
class ChangedElsewhere extends Error {}

/**
 * Saves a new entry or a higher revision of a known one. Answers only when it is on the disk.
 * The draft it was made from goes in the same transaction, so that neither a lost nor a doubled entry is possible.
 * `changed-elsewhere` when another window has saved this revision first: nothing is overwritten.
 */
export async function saveEntry(db: Database, entry: Entry, draftPlace?: string): Promise<Kept<Entry>> {
  const saved = await attempt(() =>
    db
      .transaction('rw', db.entries, db.tombstones, db.drafts, async () => {
        const [known, gone] = await Promise.all([db.entries.get(entry.id), db.tombstones.get(entry.id)]);
        const revision = Math.max(known?.entry.revision ?? 0, gone?.revision ?? 0);
        if (revision >= entry.revision) throw new ChangedElsewhere();
        await db.entries.put(toRow(entry));
        if (gone) await db.tombstones.delete(entry.id);
        if (draftPlace !== undefined) await db.drafts.delete(draftPlace);
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof ChangedElsewhere) return false;
        throw error;
      }),
  );
  if (!saved.ok) return saved;
  return saved.value ? { ok: true, value: entry } : { ok: false, reason: 'changed-elsewhere' };
}

/**
 * Deletes an entry, leaving a tombstone until an export has told the others.
 * Answers what was there, so that it can be put back; `not-found` when it was gone already.
 */
export async function deleteEntry(db: Database, id: string, now: string): Promise<Kept<Entry>> {
  const deleted = await attempt(() =>
    db.transaction('rw', db.entries, db.tombstones, async () => {
      const row = await db.entries.get(id);
      if (!row) return null;
      await db.tombstones.put({ id, revision: row.entry.revision + 1, deletedAt: now });
      await db.entries.delete(id);
      return row.entry;
    }),
  );
  if (!deleted.ok) return deleted;
  return deleted.value ? { ok: true, value: deleted.value } : { ok: false, reason: 'not-found' };
}

/**
 * Puts an entry back as it was before the last change, as a new revision, so that files exported in between agree.
 */
export function restoreEntry(db: Database, before: Entry, now: string): Promise<Kept<Entry>> {
  return attempt(() =>
    db.transaction('rw', db.entries, db.tombstones, async () => {
      const [known, gone] = await Promise.all([db.entries.get(before.id), db.tombstones.get(before.id)]);
      const revision = Math.max(before.revision, known?.entry.revision ?? 0, gone?.revision ?? 0) + 1;
      const entry = { ...before, revision, changedAt: now };
      await db.entries.put(toRow(entry));
      if (gone) await db.tombstones.delete(before.id);
      return entry;
    }),
  );
}
