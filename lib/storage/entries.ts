import type { Entry } from '../log/entry';
import { attempt, type Kept } from './failure';
import type { LogDatabase } from './log-database';
import { isNewer, readStanding, replaceRevisions } from './replace-revisions';

/** How many entries are changed at a time inside one transaction, so that a long log does not fill the memory. */
const STEP = 1_000;

/** Thrown inside a transaction to roll it back; never leaves this file. */
class ChangedElsewhere extends Error {}

/**
 * Saves a new entry or a higher revision of a known one. Answers only when it is on the disk.
 * The draft it was made from goes in the same transaction, so that neither a lost nor a doubled entry is possible, and
 * so does the revision before it go to the history.
 * `changed-elsewhere` when another window has saved this revision first: nothing is overwritten.
 */
export async function saveEntry(db: LogDatabase, entry: Entry, draftPlace?: string): Promise<Kept<Entry>> {
  const saved = await attempt(() =>
    db
      .transaction('rw', [db.entries, db.tombstones, db.history, db.drafts], async () => {
        const standing = await readStanding(db, [entry.id]);
        if (!standing.every((known) => isNewer({ entry }, known))) throw new ChangedElsewhere();
        await replaceRevisions(db, standing, [{ entry }], entry.changedAt);
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
export async function deleteEntry(db: LogDatabase, id: string, now: string): Promise<Kept<Entry>> {
  const deleted = await deleteEntries(db, [id], now);
  if (!deleted.ok) return deleted;
  const [entry] = deleted.value;
  return entry ? { ok: true, value: entry } : { ok: false, reason: 'not-found' };
}

/** Deletes entries, all or none, each leaving a tombstone. Answers those that were there, so that they can be put back. */
export function deleteEntries(
  db: LogDatabase,
  ids: readonly string[],
  now: string,
): Promise<Kept<readonly Entry[]>> {
  return inSteps(db, ids, async (step) => {
    const standing = (await readStanding(db, step)).filter(({ row }) => row !== undefined);
    const tombstones = standing.map(({ id, number }) => ({
      tombstone: { id, revision: number + 1, deletedAt: now },
    }));
    await replaceRevisions(db, standing, tombstones, now);
    return standing.flatMap(({ revision }) => (revision && 'entry' in revision ? [revision.entry] : []));
  });
}

/**
 * Changes entries as they stand, all or none, each to its next revision; what is gone or stays the same is left alone.
 * Answers what was there before, so that it can be put back.
 *
 * @param change the entry with what is to be different; its revision and instant of change are set here
 */
export function changeEntries(
  db: LogDatabase,
  ids: readonly string[],
  change: (entry: Entry) => Entry,
  now: string,
): Promise<Kept<readonly Entry[]>> {
  return inSteps(db, ids, async (step) => {
    const pairs = (await readStanding(db, step)).flatMap((standing) => {
      if (!standing.revision || !('entry' in standing.revision)) return [];
      const before = standing.revision.entry;
      const after = change(before);
      if (after === before) return [];
      return [{ standing, before, after: { ...after, revision: standing.number + 1, changedAt: now } }];
    });
    await replaceRevisions(
      db,
      pairs.map(({ standing }) => standing),
      pairs.map(({ after }) => ({ entry: after })),
      now,
    );
    return pairs.map(({ before }) => before);
  });
}

/** Puts an entry back as it was, as a new revision, so that files exported in between agree. */
export async function restoreEntry(db: LogDatabase, before: Entry, now: string): Promise<Kept<Entry>> {
  const restored = await restoreEntries(db, [before], now);
  if (!restored.ok) return restored;
  const [entry] = restored.value;
  return entry ? { ok: true, value: entry } : { ok: false, reason: 'not-found' };
}

/** Puts entries back as they were, all or none, each as a new revision. Answers them as they stand now. */
export async function restoreEntries(
  db: LogDatabase,
  before: readonly Entry[],
  now: string,
): Promise<Kept<readonly Entry[]>> {
  const byId = new Map(before.map((entry) => [entry.id, entry]));
  return inSteps(db, [...byId.keys()], async (step) => {
    const standing = await readStanding(db, step);
    const entries = standing.flatMap(({ id, number }) => {
      const entry = byId.get(id);
      return entry ? [{ ...entry, revision: Math.max(entry.revision, number) + 1, changedAt: now }] : [];
    });
    await replaceRevisions(
      db,
      standing,
      entries.map((entry) => ({ entry })),
      now,
    );
    return entries;
  });
}

/** Does something to entries, a step after another in one transaction: a killed browser leaves all of it or nothing. */
function inSteps(
  db: LogDatabase,
  ids: readonly string[],
  act: (ids: readonly string[]) => Promise<readonly Entry[]>,
): Promise<Kept<readonly Entry[]>> {
  return attempt(() =>
    db.transaction('rw', [db.entries, db.tombstones, db.history], async () => {
      const done: Entry[] = [];
      for (let from = 0; from < ids.length; from += STEP) {
        done.push(...(await act(ids.slice(from, from + STEP))));
      }
      return done;
    }),
  );
}
