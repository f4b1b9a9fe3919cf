import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/log/entry';
import { Database } from '../../../lib/storage/database';
import { changeEntries, deleteEntry, restoreEntries, saveEntry } from '../../../lib/storage/entries';
import { toRow } from '../../../lib/storage/entry-row';
import { followLog, type LogBook } from '../../../lib/storage/follow-log';
import { anEntry } from './an-entry';

const NOW = '2026-11-21T13:00:00.000Z';
let db: Database;
let books: LogBook[];
let stop: () => void = () => {};

beforeEach(() => {
  db = new Database(`followed-${Math.random()}`);
  books = [];
});
afterEach(async () => {
  stop();
  await db.delete();
});

/** Entries a minute apart, the oldest first. */
const entriesOf = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n) =>
    anEntry({ at: new Date(Date.parse('2026-01-01T09:00:00Z') + n * 60_000).toISOString() }),
  );

function follow(): void {
  stop = followLog(db, {
    onBook: (book) => books.push(book),
    onFailure: (reason) => {
      throw new Error(reason);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
}

async function bookWhen(is: (book: LogBook) => boolean): Promise<LogBook> {
  for (;;) {
    const book = books.at(-1);
    if (book && is(book)) return book;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const isWhole = ({ stillReading }: LogBook): boolean => stillReading === null;
const notesOf = ({ rows }: LogBook) => rows.map(({ entry }) => entry.note);

describe('following the log', () => {
  it('shows a screen of the newest entries first, and says how many there are', async () => {
    const entries = entriesOf(1_200);
    await db.entries.bulkPut(entries.map(toRow));
    follow();
    const book = await bookWhen(isWhole);
    expect(books.map(({ stillReading }) => stillReading)).toEqual([0, 1_200, null]);
    expect(books[0]?.rows.map(({ entry }) => entry.id)).toEqual(
      entries
        .toReversed()
        .slice(0, 30)
        .map(({ id }) => id),
    );
    expect(book.rows.map(({ entry }) => entry)).toEqual(entries.toReversed());
  });

  it('shows no more than a screen first where many entries are of one instant, and all of them then', async () => {
    const entries = Array.from({ length: 80 }, () => anEntry({ at: NOW }));
    await db.entries.bulkPut([...entriesOf(20), ...entries].map(toRow));
    follow();
    const book = await bookWhen(isWhole);
    expect(books[0]?.rows).toHaveLength(30);
    expect(books[0]?.rows).toEqual(book.rows.slice(0, 30));
    expect(book.rows).toHaveLength(100);
  });

  it('tells rows that cannot be read apart, those too that no index holds', async () => {
    await db.entries.bulkPut(entriesOf(3).map(toRow));
    await db.table('entries').put({ id: 'damaged', entry: { act: { kind: 'unheard-of' } } });
    follow();
    const book = await bookWhen(isWhole);
    expect(book.rows).toHaveLength(3);
    expect(book.unreadable).toMatchObject([{ key: 'damaged' }]);
  });

  it('takes up what is saved, changed, deleted and put back, each in its place', async () => {
    const [oldest, middle, newest] = entriesOf(3);
    if (!oldest || !middle || !newest) throw new Error('three entries');
    await db.entries.bulkPut([oldest, newest].map(toRow));
    follow();
    await bookWhen(isWhole);
    await saveEntry(db, { ...middle, note: 'in between' });
    expect(notesOf(await bookWhen(({ rows }) => rows.length === 3))).toEqual([
      undefined,
      'in between',
      undefined,
    ]);
    await changeEntries(db, [oldest.id], (entry) => ({ ...entry, note: 'changed' }), NOW);
    const changed = await bookWhen(({ rows }) => rows.some(({ entry }) => entry.note === 'changed'));
    expect(notesOf(changed)).toEqual([undefined, 'in between', 'changed']);
    await deleteEntry(db, middle.id, NOW);
    const deleted = await bookWhen(({ rows }) => rows.length === 2);
    expect(deleted.tombstones).toMatchObject([{ id: middle.id }]);
    await restoreEntries(db, [middle], NOW);
    const back = await bookWhen(({ rows }) => rows.length === 3);
    expect(back.rows[1]?.entry).toMatchObject({ id: middle.id, revision: 3 });
    expect(back.tombstones).toEqual([]);
  });

  it('takes up changes of many entries at once, and those made while it was still reading', async () => {
    const entries = entriesOf(800);
    await db.entries.bulkPut(entries.map(toRow));
    follow();
    const ids = entries.map(({ id }) => id);
    await changeEntries(db, ids, (entry) => ({ ...entry, topics: ['childcare'] }), NOW);
    const book = await bookWhen(({ rows }) => rows.length === 800 && rows[0]?.entry.topics.length === 1);
    expect(book.rows.every(({ entry }) => entry.topics.includes('childcare'))).toBe(true);
  });

  it('says nothing more once it is stopped', async () => {
    await db.entries.bulkPut(entriesOf(2).map(toRow));
    follow();
    await bookWhen(isWhole);
    stop();
    const told = books.length;
    await saveEntry(db, anEntry());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(books).toHaveLength(told);
  });
});
