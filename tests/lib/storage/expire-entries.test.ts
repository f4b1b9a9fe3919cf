import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFromEntry } from '../../../lib/log/draft-from-entry';
import { Database } from '../../../lib/storage/database';
import { keepDraft } from '../../../lib/storage/drafts';
import { deleteEntry, saveEntry } from '../../../lib/storage/entries';
import { expireEntries } from '../../../lib/storage/expire-entries';
import { keepRetention, readRetention } from '../../../lib/storage/settings';
import { anEntry } from './an-entry';

const NOW = '2026-11-21T13:00:00.000Z';
const OLD = '2023-05-04T12:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`expire-${Math.random()}`);
});
afterEach(() => db.delete());

describe('Deleting what is due', () => {
  it('takes the entry, its earlier versions and its unsaved changes, and leaves no tombstone', async () => {
    const old = anEntry({ at: OLD });
    const young = anEntry();
    await saveEntry(db, old);
    await saveEntry(db, { ...old, revision: 2, note: 'changed' });
    await saveEntry(db, young);
    await saveEntry(db, { ...young, revision: 2, note: 'changed' });
    await keepDraft(db, { ...draftFromEntry(old), place: 'entry:old' });
    await keepDraft(db, { ...draftFromEntry(young), place: 'entry:young' });
    expect(await expireEntries(db, [old.id], '2024-11-21')).toEqual({ ok: true, value: 1 });
    expect((await db.entries.toArray()).map(({ id }) => id)).toEqual([young.id]);
    expect((await db.history.toArray()).map(({ id }) => id)).toEqual([young.id]);
    expect((await db.drafts.toArray()).map(({ place }) => place)).toEqual(['entry:young']);
    expect(await db.tombstones.toArray()).toEqual([]);
  });

  it('takes what is kept of entries as old that were deleted before; what others must be told stays', async () => {
    const old = anEntry({ at: OLD });
    const young = anEntry();
    for (const entry of [old, young]) {
      await saveEntry(db, entry);
      await deleteEntry(db, entry.id, NOW);
    }
    expect(await expireEntries(db, [], '2024-11-21')).toEqual({ ok: true, value: 0 });
    expect((await db.history.toArray()).map(({ id }) => id)).toEqual([young.id]);
    expect((await db.tombstones.toArray()).map(({ id }) => id).toSorted()).toEqual(
      [old.id, young.id].toSorted(),
    );
  });

  it('is all or nothing', async () => {
    const old = anEntry({ at: OLD });
    await saveEntry(db, old);
    await saveEntry(db, { ...old, revision: 2 });
    db.history.hook('deleting', () => {
      throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect((await expireEntries(db, [old.id], '2024-11-21')).ok).toBe(false);
    expect(await db.entries.count()).toBe(1);
  });
});

describe('How long entries are to be kept', () => {
  it('is kept, and forgotten again; without an answer there is no limit', async () => {
    expect(await readRetention(db)).toBeNull();
    await keepRetention(db, 24);
    expect(await readRetention(db)).toBe(24);
    await keepRetention(db, null);
    expect(await readRetention(db)).toBeNull();
  });

  it('is no limit where the disk lies', async () => {
    for (const value of ['24', 0, -1, 1.5, 9999, null]) {
      await db.settings.put({ name: 'retention-months', value });
      expect(await readRetention(db)).toBeNull();
    }
  });
});
