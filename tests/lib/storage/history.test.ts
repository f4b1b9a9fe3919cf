import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/log/canonical-json';
import type { Entry } from '../../../lib/log/entry';
import { describeRevision, type Revision } from '../../../lib/log/revision';
import { Database } from '../../../lib/storage/database';
import {
  changeEntries,
  deleteEntries,
  deleteEntry,
  restoreEntries,
  restoreEntry,
  saveEntry,
} from '../../../lib/storage/entries';
import { readHistory, readReplacedAt } from '../../../lib/storage/history';
import { readOwed } from '../../../lib/storage/owed';
import { readLog } from '../../../lib/storage/read-entries';
import { anEntry } from './an-entry';

const NOW = '2026-11-21T13:00:00.000Z';
const LATER = '2026-11-21T14:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`history-${Math.random()}`);
});
afterEach(() => db.delete());

describe('the history of an entry', () => {
  it('is empty for a new one', async () => {
    const entry = anEntry();
    await saveEntry(db, entry);
    expect(await readHistory(db, entry.id)).toEqual([]);
  });

  it('tells what it said before it was changed, deleted and put back, the latest first', async () => {
    const first = anEntry({ note: 'The code has expired.' });
    const second = { ...first, revision: 2, note: 'The code had expired.', changedAt: NOW };
    await saveEntry(db, first);
    await saveEntry(db, second);
    await deleteEntry(db, first.id, NOW);
    await restoreEntry(db, second, LATER);
    expect(await readHistory(db, first.id)).toEqual([
      { was: { tombstone: { id: first.id, revision: 3, deletedAt: NOW } }, until: LATER },
      { was: { entry: second }, until: NOW },
      { was: { entry: first }, until: NOW },
    ]);
  });

  it('is kept only when the change itself is', async () => {
    const entry = anEntry();
    await saveEntry(db, entry);
    expect((await saveEntry(db, { ...entry, note: 'from another window' })).ok).toBe(false);
    db.entries.hook('updating', () => {
      throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect(await saveEntry(db, { ...entry, revision: 2 })).toEqual({ ok: false, reason: 'disk-full' });
    expect(await readHistory(db, entry.id)).toEqual([]);
  });

  it('forgets no revision, whatever is done in whatever order', async () => {
    const act = fc.record({
      what: fc.constantFrom('save', 'change', 'delete', 'restore'),
      which: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const own = new Database(`history-${Math.random()}`);
        const entries = [anEntry(), anEntry(), anEntry()] as const;
        const made: Revision[] = [];
        const isNow = (id: string) =>
          readLog(own).then((log) => log.entries.find((known) => known.id === id));
        for (const [n, { what, which }] of acts.entries()) {
          const { id } = entries[which] ?? entries[0];
          const before = await isNow(id);
          const note = `act ${n}`;
          if (what === 'save') await saveEntry(own, { ...entries[0], id, revision: n + 100, note });
          if (what === 'change') await changeEntries(own, [id], (entry) => ({ ...entry, note }), NOW);
          if (what === 'delete' && before) {
            await deleteEntry(own, id, NOW);
            made.push(
              ...(await own.tombstones.bulkGet([id])).flatMap((gone) => (gone ? [{ tombstone: gone }] : [])),
            );
          }
          if (what === 'restore') await restoreEntry(own, entries[which] ?? entries[0], NOW);
          const after = await isNow(id);
          if (after && after.revision !== before?.revision) made.push({ entry: after });
        }
        const kept: Revision[] = [];
        for (const { id } of entries) kept.push(...(await readHistory(own, id)).map(({ was }) => was));
        const log = await readLog(own);
        kept.push(...log.entries.map((entry) => ({ entry })));
        kept.push(...log.tombstones.map((tombstone) => ({ tombstone })));
        const name = (revision: Revision) => canonicalJson([describeRevision(revision), revision]);
        expect(kept.map(name).toSorted()).toEqual(made.map(name).toSorted());
        await own.delete();
      }),
      { numRuns: 25 },
    );
  });
});

describe('many entries at once', () => {
  const three = (): readonly Entry[] => [anEntry(), anEntry({ topics: ['childcare'] }), anEntry()];
  const saveAll = async (entries: readonly Entry[]): Promise<readonly string[]> => {
    for (const entry of entries) await saveEntry(db, entry);
    return entries.map(({ id }) => id);
  };

  it('are changed as they stand, each to its next revision, and put back exactly', async () => {
    const entries = three();
    const ids = await saveAll(entries);
    const changed = await changeEntries(db, ids, (entry) => ({ ...entry, topics: ['childcare'] }), NOW);
    expect(changed).toEqual({ ok: true, value: entries });
    expect((await readLog(db)).entries.map(({ revision, topics }) => ({ revision, topics }))).toEqual(
      entries.map(() => ({ revision: 2, topics: ['childcare'] })),
    );
    await restoreEntries(db, entries, LATER);
    const back = (await readLog(db)).entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(back).toEqual(entries.map((entry) => ({ ...entry, revision: 3, changedAt: LATER })));
  });

  it('leave alone what stays the same', async () => {
    const ids = await saveAll(three());
    expect(await changeEntries(db, ids, (entry) => entry, NOW)).toEqual({ ok: true, value: [] });
    expect((await readLog(db)).entries.map(({ revision }) => revision)).toEqual([1, 1, 1]);
  });

  it('are deleted all or none', async () => {
    const entries = three();
    const ids = await saveAll(entries);
    db.history.hook('creating', (_key, row) => {
      if (row.id === ids[2]) throw new DOMException('no room left', 'QuotaExceededError');
    });
    expect(await deleteEntries(db, ids, NOW)).toEqual({ ok: false, reason: 'disk-full' });
    expect((await readLog(db)).entries).toHaveLength(3);
    expect((await readLog(db)).tombstones).toEqual([]);
  });

  it('are deleted and put back exactly, newer than their tombstones', async () => {
    const entries = three();
    const ids = await saveAll(entries);
    expect(await deleteEntries(db, ids, NOW)).toEqual({ ok: true, value: entries });
    expect(await readLog(db)).toMatchObject({
      entries: [],
      tombstones: ids.map((id) => ({ id, revision: 2 })),
    });
    await restoreEntries(db, entries, LATER);
    const { entries: back, tombstones } = await readLog(db);
    expect(tombstones).toEqual([]);
    expect(back.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      entries.map((entry) => ({ ...entry, revision: 3, changedAt: LATER })),
    );
  });
});

describe('what one act did to many', () => {
  it('is found by its instant in the order in which it was done, and nothing of other acts with it', async () => {
    const entries = [1, 2, 3].map((n) => anEntry({ note: `Entry ${n}` }));
    for (const entry of entries) await saveEntry(db, entry);
    const ids = entries.map(({ id }) => id);
    await changeEntries(db, ids.slice(0, 1), (entry) => ({ ...entry, note: 'Changed before.' }), NOW);
    await deleteEntries(db, ids.slice(1), LATER);
    expect(await readReplacedAt(db, NOW)).toEqual([entries[0]]);
    expect(await readReplacedAt(db, LATER)).toEqual(entries.slice(1));
    expect(await readReplacedAt(db, '2026-11-21T13:30:00.000Z')).toEqual([]);
  });
});

describe('what is owed', () => {
  it('is found by its day, the first due first, and no more once it is given', async () => {
    const soon = anEntry({ followUp: { due: '2026-11-26', done: null } });
    const late = anEntry({ followUp: { due: '2026-11-19', done: null } });
    const record = anEntry({ at: '2026-11-20T12:00:00.000Z', privateMessage: { captured: null } });
    for (const entry of [soon, late, record, anEntry()]) await saveEntry(db, entry);
    expect(await readOwed(db)).toEqual([late, record, soon]);
    const given = { ...late, revision: 2, followUp: { due: '2026-11-19', done: '2026-11-21' } };
    await saveEntry(db, given);
    await saveEntry(db, { ...record, revision: 2, privateMessage: { captured: '2026-11-21' } });
    expect(await readOwed(db)).toEqual([soon]);
  });
});
