import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePracticeLog } from '../../../lib/log/practice/make-practice-log';
import { Database } from '../../../lib/storage/database';
import { keepDraft } from '../../../lib/storage/drafts';
import { changeEntries, deleteEntries, restoreEntries, saveEntry } from '../../../lib/storage/entries';
import { readHistory } from '../../../lib/storage/history';
import type { LogDatabase } from '../../../lib/storage/log-database';
import { storedLogSource } from '../../../lib/storage/log-source';
import { readOwed } from '../../../lib/storage/owed';
import { PRACTICE_LOG, PracticeLog } from '../../../lib/storage/practice-log';
import { clearLeftPractice, endPractice, startPractice } from '../../../lib/storage/keep-practice';
import { readPracticeMode, readPracticeModeFirst } from '../../../lib/storage/practice-mode';
import { readLog } from '../../../lib/storage/read-entries';
import { anAnswerDraft } from '../log/examples';
import { anEntry } from './an-entry';

const NOW = '2026-11-21T13:00:00.000Z';
const made = makePracticeLog({ list: null, organisation: null, now: NOW });
let db: Database;
let practice: PracticeLog;

beforeEach(async () => {
  db = new Database();
  practice = new PracticeLog();
});
afterEach(async () => {
  practice.close();
  await db.delete();
  await new PracticeLog().delete();
});

const idsIn = async (log: LogDatabase): Promise<readonly string[]> =>
  (await readLog(log)).entries.map(({ id }) => id).toSorted();
const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === PRACTICE_LOG);

describe('practice', () => {
  it('is off until it is started, and is then known to every window and after a restart', async () => {
    expect(await readPracticeModeFirst(indexedDB)).toBe(false);
    expect(await readPracticeMode(db)).toBe(false);
    await startPractice(db, practice, made);
    expect(await readPracticeMode(new Database())).toBe(true);
    expect(await readPracticeModeFirst(indexedDB)).toBe(true);
  });

  it('begins with the made-up entries, their history and what they owe', async () => {
    await startPractice(db, practice, made);
    expect(await idsIn(practice)).toEqual(made.map(({ entry }) => entry.id).toSorted());
    const corrected = made.find(({ before }) => before !== null);
    expect(await readHistory(practice, corrected?.entry.id ?? '')).toEqual([
      { was: { entry: corrected?.before }, until: corrected?.entry.changedAt },
    ]);
    expect(await readOwed(practice)).toHaveLength(5);
  });

  it('leaves the own log, what it owes and its export as they were', async () => {
    const mine = anEntry({ followUp: { due: '2026-11-20', done: null } });
    await saveEntry(db, mine);
    await startPractice(db, practice, made);
    await saveEntry(practice, anEntry());
    expect(await idsIn(db)).toEqual([mine.id]);
    expect((await readOwed(db)).map(({ id }) => id)).toEqual([mine.id]);
    const exported = [];
    for await (const batch of storedLogSource(db).batches({})) exported.push(...batch);
    expect(exported).toEqual([mine]);
  });

  it('is deleted when it ends, also under a window that still has it open', async () => {
    await startPractice(db, practice, made);
    const other = new PracticeLog();
    await other.entries.count();
    expect(await endPractice(db)).toEqual({ ok: true, value: undefined });
    expect(await readPracticeMode(db)).toBe(false);
    expect(await isThere()).toBe(false);
    // What that window does late is refused: it neither comes into the own log nor makes a practice log anew.
    expect((await saveEntry(other, anEntry())).ok).toBe(false);
    expect(await isThere()).toBe(false);
    expect(await idsIn(db)).toEqual([]);
  });

  it('begins afresh when it is started again', async () => {
    await startPractice(db, practice, made);
    await saveEntry(practice, anEntry());
    await startPractice(db, practice, made);
    expect(await idsIn(practice)).toHaveLength(made.length);
  });

  it('is cleared away at the next start where a killed browser left it', async () => {
    await startPractice(db, practice, made);
    await clearLeftPractice(db);
    expect(await isThere()).toBe(true);
    await db.settings.delete('practice');
    await clearLeftPractice(db);
    expect(await isThere()).toBe(false);
  });

  it('cannot be let out: what exports, counts for others or keeps settings takes the own log alone', () => {
    // @ts-expect-error Nothing that takes the person's own log can be handed the practice log.
    expect(() => storedLogSource(practice)).not.toThrow();
    // @ts-expect-error Nor can made-up entries be filled into the person's own log.
    const fill = (): unknown => startPractice(db, db, made);
    expect(fill).toBeTypeOf('function');
  });
});

/** What somebody does, in one mode or the other. */
type Deed = {
  readonly practising: boolean;
  readonly what: 'save' | 'change' | 'delete' | 'restore' | 'draft' | 'switch';
  readonly pick: number;
};

describe('whatever is done in both modes', () => {
  it('no entry, earlier version, tombstone or draft of one log is ever in the other', async () => {
    const deed = fc.record({
      practising: fc.boolean(),
      what: fc.constantFrom<Deed['what']>('save', 'save', 'change', 'delete', 'restore', 'draft', 'switch'),
      pick: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        await endPractice(db);
        await Promise.all([db.entries, db.tombstones, db.history, db.drafts].map((table) => table.clear()));
        let open = new PracticeLog();
        await startPractice(db, open, made);
        const ids = { own: new Set<string>(), practice: new Set(made.map(({ entry }) => entry.id)) };
        for (const { practising, what, pick } of deeds) {
          const log: LogDatabase = practising ? open : db;
          const own = practising ? ids.practice : ids.own;
          const entry = anEntry();
          const some = [...own].slice(pick % Math.max(1, own.size), 3);
          if (what === 'save' && (await saveEntry(log, entry)).ok) own.add(entry.id);
          if (what === 'change') await changeEntries(log, some, (one) => ({ ...one, note: 'x' }), NOW);
          if (what === 'delete') await deleteEntries(log, some, NOW);
          if (what === 'restore' && (await restoreEntries(log, [entry], NOW)).ok) own.add(entry.id);
          if (what === 'draft')
            await keepDraft(log, { ...anAnswerDraft, place: practising ? 'practice' : 'own' });
          if (what === 'switch') {
            await endPractice(db);
            open = new PracticeLog();
            await startPractice(db, open, made);
            ids.practice = new Set(made.map((one) => one.entry.id));
          }
        }
        for (const [log, kept, place] of [
          [db, ids.own, 'own'],
          [open, ids.practice, 'practice'],
        ] as const) {
          const [entries, tombstones, history, drafts] = await Promise.all([
            log.entries.toCollection().primaryKeys(),
            log.tombstones.toCollection().primaryKeys(),
            log.history.toArray(),
            log.drafts.toCollection().primaryKeys(),
          ]);
          const found = [...entries, ...tombstones, ...history.map(({ id }) => id)];
          expect(found.filter((id) => !kept.has(id))).toEqual([]);
          expect(drafts.filter((one) => one !== place)).toEqual([]);
        }
        open.close();
      }),
      { numRuns: 40 },
    );
  });
});
