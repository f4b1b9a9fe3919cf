import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { deleteEntry, saveEntry } from '../../../lib/storage/entries';
import { countLog } from '../../../lib/storage/log-kept';
import { keepReminded, readReminded } from '../../../lib/storage/reminders';
import { keepWhoIAm } from '../../../lib/storage/settings';
import { anEntry } from './an-entry';

let db: Database;

beforeEach(() => {
  db = new Database(`log-kept-${Math.random()}`);
});
afterEach(() => db.delete());

describe('how much is kept', () => {
  it('is nothing in a new database, which is what a browser leaves that clears its storage', async () => {
    expect(await countLog(db)).toEqual({ entries: 0, isNew: true });
  });

  it('counts what was logged', async () => {
    await saveEntry(db, anEntry());
    await saveEntry(db, anEntry());
    expect(await countLog(db)).toEqual({ entries: 2, isNew: false });
  });

  it('takes a log that its owner emptied for none that was cleared away', async () => {
    const entry = anEntry();
    await saveEntry(db, entry);
    await deleteEntry(db, entry.id, '2026-11-21T13:00:00.000Z');
    expect(await countLog(db)).toEqual({ entries: 0, isNew: false });
    // Nor one whose deletions were exported since.
    await db.tombstones.clear();
    await keepWhoIAm(db, { organisation: null, role: null, answered: true });
    expect(await countLog(db)).toEqual({ entries: 0, isNew: false });
  });
});

describe('the last reminder on the desktop', () => {
  it('is remembered by its day, so that there is one a day', async () => {
    expect(await readReminded(db)).toBeNull();
    await keepReminded(db, '2026-11-21');
    await keepReminded(db, '2026-11-22');
    expect(await readReminded(db)).toBe('2026-11-22');
  });

  it('is as good as none where it cannot be read', async () => {
    await db.settings.put({ name: 'reminders', value: { day: 1 } });
    expect(await readReminded(db)).toBeNull();
  });
});
