import { Dexie, type Table } from 'dexie';
import type { Entry } from '../../../../lib/log/entry';
import { findRows } from '../../../../lib/log/find/find-rows';
import { WHOLE_LOG } from '../../../../lib/log/find/log-query';
import type { LogRow } from '../../../../lib/log/find/log-row';
import { Database } from '../../../../lib/storage/database';
import { saveEntry } from '../../../../lib/storage/entries';
import { type EntryRow, toRow } from '../../../../lib/storage/entry-row';
import { followLog, type LogBook } from '../../../../lib/storage/follow-log';
import { letPageDraw } from '../../../../lib/hooks/pause';
import { chanceOf } from '../../made-up/chance';
import { madeUpEntry } from '../../made-up/log';

/** What a search came to: how many, and the first of them, newest first. */
export interface Found {
  readonly count: number;
  readonly first: readonly string[];
}

const SCREEN = 30;
const STEP = 5_000;
const TODAY = '2026-11-21';

/** The log as the usual extension keeps it: Dexie, the fields that are asked for as indexes, everything read at once. */
class Peer extends Dexie {
  declare entries: Table<EntryRow, string>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ entries: 'id, place, at' });
  }
}

/** What is held in the page between two calls. */
const held: { rows: readonly LogRow[]; entries: readonly Entry[] } = { rows: [], entries: [] };

/** Fills both logs with the same made-up entries. */
export async function fill(count: number): Promise<number> {
  for (const db of [new Database('log-ours'), new Peer('log-peer')]) {
    const chance = chanceOf(1);
    for (let from = 0; from < count; from += STEP) {
      const rows = Array.from({ length: STEP }, (_, n) => toRow(madeUpEntry(chance, from + n)));
      await db.entries.bulkPut(rows);
    }
    db.close();
  }
  return count;
}

function newest(entries: readonly Entry[]): readonly string[] {
  return entries
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, SCREEN)
    .map(({ id }) => id);
}

function follow(until: (book: LogBook) => boolean): Promise<LogBook> {
  return new Promise((resolve, reject) => {
    const db = new Database('log-ours');
    const stop = followLog(db, {
      onBook: (book) => {
        if (!until(book)) return;
        stop();
        db.close();
        resolve(book);
      },
      onFailure: (reason) => reject(new Error(reason)),
      pause: letPageDraw,
    });
  });
}

/** The newest entries, as the page shows them first. */
export async function firstScreenOurs(): Promise<readonly string[]> {
  const { rows } = await follow((book) => book.rows.length > 0);
  return rows.slice(0, SCREEN).map(({ entry }) => entry.id);
}

/** The newest entries of a log that is read whole. */
export async function firstScreenPeer(): Promise<readonly string[]> {
  const db = new Peer('log-peer');
  const rows = await db.entries.toArray();
  db.close();
  return newest(rows.map(({ entry }) => entry));
}

/** The whole log read, checked and ready to be searched. */
export async function readOurs(): Promise<number> {
  // A page holds one log and not two.
  held.rows = [];
  const { rows } = await follow((book) => book.stillReading === null);
  held.rows = rows;
  return rows.length;
}

/** The whole log read as it is. */
export async function readPeer(): Promise<number> {
  held.entries = [];
  const db = new Peer('log-peer');
  const rows = await db.entries.toArray();
  held.entries = rows.map(({ entry }) => entry);
  db.close();
  return rows.length;
}

/** A search as the page makes it at every letter, totals and weeks included. */
export async function searchOurs(words: string): Promise<Found> {
  const { signal } = new AbortController();
  const found = await findRows(
    held.rows,
    { ...WHOLE_LOG, words },
    {
      today: TODAY,
      threadAt: () => null,
      nameOf: (place) => place,
      pause: letPageDraw,
      signal,
    },
  );
  const rows = found?.rows ?? [];
  return { count: rows.length, first: rows.slice(0, SCREEN).map(({ entry }) => entry.id) };
}

function filter(entries: readonly Entry[], words: string): Found {
  const wanted = words.toLowerCase().split(' ');
  const found = entries.filter(({ where, note = '', issue = '' }) => {
    const title = where.precision === 'thread' ? where.title : '';
    const text = `${title}\n${note}\n${issue}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return { count: found.length, first: newest(found) };
}

/** A search that reads the whole log and filters it. */
export async function searchPeer(words: string): Promise<Found> {
  const db = new Peer('log-peer');
  const rows = await db.entries.toArray();
  db.close();
  return filter(
    rows.map(({ entry }) => entry),
    words,
  );
}

/** A search that filters what is held already. */
export function searchHeld(words: string): Found {
  return filter(held.entries, words);
}

/** What saving some entries one by one came to. */
export interface Saved {
  readonly msEach: number;
  readonly saved: number;
}

async function saveEach(count: number, save: (entry: Entry) => Promise<unknown>): Promise<Saved> {
  const chance = chanceOf(2);
  const entries = Array.from({ length: count }, (_, n) => madeUpEntry(chance, n));
  const start = performance.now();
  for (const entry of entries) await save(entry);
  return { msEach: (performance.now() - start) / count, saved: count };
}

/** Saves one entry after another as the panel does: on the disk before it is told, draft and history in the same step. */
export async function saveOurs(count: number): Promise<Saved> {
  const db = new Database('save-ours');
  await db.open();
  const told = await saveEach(count, async (entry) => {
    const kept = await saveEntry(db, entry, 'https://forum.example/');
    if (!kept.ok) throw new Error(kept.reason);
  });
  const saved = await db.entries.count();
  await db.delete();
  return { ...told, saved };
}

/** Saves one after another with Dexie, on the disk before it is told. */
export async function saveDexie(count: number): Promise<Saved> {
  const db = new Peer('save-peer');
  await db.open();
  const told = await saveEach(count, (entry) => db.entries.add(toRow(entry)));
  const saved = await db.entries.count();
  await db.delete();
  return { ...told, saved };
}

/** Saves one after another with nothing but the browser, on the disk before it is told. */
export async function saveRaw(count: number): Promise<Saved> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('save-raw', 1);
    opening.addEventListener('upgradeneeded', () => {
      const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
      store.createIndex('place', 'place');
      store.createIndex('at', 'at');
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const told = await saveEach(
    count,
    (entry) =>
      new Promise((resolve, reject) => {
        const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' });
        transaction.objectStore('entries').add(toRow(entry));
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      }),
  );
  const saved = await new Promise<number>((resolve) => {
    const asked = db.transaction('entries').objectStore('entries').count();
    asked.addEventListener('success', () => resolve(asked.result));
  });
  db.close();
  await new Promise((resolve) => indexedDB.deleteDatabase('save-raw').addEventListener('success', resolve));
  return { ...told, saved };
}
