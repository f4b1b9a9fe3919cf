import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { keepDraft, readDraft } from '../../../lib/storage/drafts';
import { deleteEntry, restoreEntry, saveEntry } from '../../../lib/storage/entries';
import { readEntriesAt, readLog } from '../../../lib/storage/read-entries';
import { startDraft } from '../../../lib/log/start-draft';
import { anEntry } from './an-entry';

const NOW = '2026-11-21T13:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`log-${Math.random()}`);
});
afterEach(() => db.delete());

describe('the stored log', () => {
  it('gives back what was saved, newest first', async () => {
    const morning = anEntry({ at: '2026-11-21T09:00:00.000Z' });
    const noon = anEntry({ at: '2026-11-21T12:00:00.000Z' });
    await saveEntry(db, noon);
    await saveEntry(db, morning);
    expect((await readLog(db)).entries).toEqual([noon, morning]);
  });

  it('finds the entries of one thread, and of that thread only', async () => {
    const here = anEntry();
    const thread = 'https://www.netmums.com/coffeehouse/children/1161686';
    await saveEntry(db, here);
    await saveEntry(db, anEntry({ where: { precision: 'thread', forum: 'netmums', thread, title: '' } }));
    expect(await readEntriesAt(db, 'https://www.netmums.com/coffeehouse/children/1161685')).toEqual([here]);
  });

  it('does not let two windows overwrite each other’s change', async () => {
    const entry = anEntry();
    await saveEntry(db, entry);
    const first = await saveEntry(db, { ...entry, revision: 2, note: 'from the panel' });
    const second = await saveEntry(db, { ...entry, revision: 2, note: 'from the log page' });
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, reason: 'changed-elsewhere' });
    expect((await readLog(db)).entries[0]?.note).toBe('from the panel');
  });

  it('leaves a tombstone when an entry is deleted, and takes it away when it is put back', async () => {
    const entry = anEntry();
    await saveEntry(db, entry);
    const gone = await deleteEntry(db, entry.id, NOW);
    expect(gone).toEqual({ ok: true, value: entry });
    expect((await readLog(db)).tombstones).toEqual([{ id: entry.id, revision: 2, deletedAt: NOW }]);

    const back = await restoreEntry(db, entry, NOW);
    expect(back).toEqual({ ok: true, value: { ...entry, revision: 3, changedAt: NOW } });
    expect(await readLog(db)).toMatchObject({ entries: [{ id: entry.id, revision: 3 }], tombstones: [] });
  });

  it('says so when the entry to delete is gone already', async () => {
    expect(await deleteEntry(db, anEntry().id, NOW)).toEqual({ ok: false, reason: 'not-found' });
  });

  it('keeps a damaged row, tells it apart and loses nothing else', async () => {
    const sound = anEntry();
    await saveEntry(db, sound);
    await db
      .table('entries')
      .put({ id: 'damaged', place: 'netmums', entry: { act: { kind: 'unheard-of' } } });
    const log = await readLog(db);
    expect(log.entries).toEqual([sound]);
    expect(log.unreadable).toMatchObject([{ key: 'damaged' }]);
    expect(await db.entries.count()).toBe(2);
  });

  it('drops the draft in the same step in which its entry is saved', async () => {
    const entry = anEntry();
    const draft = startDraft({
      kind: 'answer',
      pageTitle: '',
      organisation: null,
      evidence: entry.evidence,
      site: 'knitting.example',
    });
    await keepDraft(db, draft);
    await saveEntry(db, entry, draft.place);
    expect(await readDraft(db, draft.place)).toBeNull();
  });

  it('keeps the draft when its entry could not be saved', async () => {
    const entry = anEntry();
    const draft = startDraft({
      kind: 'answer',
      pageTitle: '',
      organisation: null,
      evidence: entry.evidence,
      site: 'knitting.example',
    });
    await keepDraft(db, draft);
    await saveEntry(db, entry);
    expect((await saveEntry(db, entry, draft.place)).ok).toBe(false);
    expect(await readDraft(db, draft.place)).toEqual(draft);
  });

  it('tells a full disk from other failures', async () => {
    db.entries.hook('creating', () => {
      throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect(await saveEntry(db, anEntry())).toEqual({ ok: false, reason: 'disk-full' });
  });
});
