import { type LogRow, newestFirst } from '../log/find/log-row';
import type { Tombstone } from '../log/entry';
import { attempt, type StorageFailure } from './failure';
import type { LogDatabase } from './log-database';
import type { Unreadable } from './read-entries';
import { readInSteps, readNewest, readStoredRows } from './read-in-steps';
import { type ChangedEntries, watchEntries } from './watch-entries';

/** The log as far as it has been read. */
export interface LogBook {
  /** Newest first. */
  readonly rows: readonly LogRow[];
  readonly unreadable: readonly Unreadable[];
  readonly tombstones: readonly Tombstone[];
  /** How many entries there are while they are still being read, 0 until they are counted; null once all are here. */
  readonly stillReading: number | null;
}

/** Who follows a log. */
export interface LogFollower {
  readonly onBook: (book: LogBook) => void;
  readonly onFailure: (reason: StorageFailure) => void;
  /** Lets the page draw and listen. */
  readonly pause: () => Promise<void>;
}

/** As many entries as fill a tall screen. */
const FIRST_SCREEN = 30;
/** How many rows are read before the page has its turn: some 5 ms, and on a busy machine less than 50. */
const STEP = 250;

/**
 * Reads the log and keeps it up to date from every window: first a screen of the newest entries, then all of them, then
 * only what changes. Answers how to stop.
 */
export function followLog(db: LogDatabase, { onBook, onFailure, pause }: LogFollower): () => void {
  let open = true;
  let book: LogBook = { rows: [], unreadable: [], tombstones: [], stillReading: 0 };
  let changed: ChangedEntries = new Set();
  let work: Promise<void> = Promise.resolve();

  const publish = (next: LogBook): void => {
    book = next;
    if (open) onBook(next);
  };
  const readAll = async (): Promise<void> => {
    changed = new Set();
    const isFirst = book.stillReading !== null;
    if (isFirst) {
      publish({ ...book, rows: await readNewest(db, FIRST_SCREEN) });
      // Counting goes through every key: a screen of entries does not wait for it.
      publish({ ...book, stillReading: await db.entries.count() });
    }
    const rows: LogRow[] = [];
    const unreadable: Unreadable[] = [];
    await readInSteps(db, STEP, async (read) => {
      rows.push(...read.rows);
      unreadable.push(...read.unreadable);
      await pause();
      return open;
    });
    const tombstones = await db.tombstones.toArray();
    publish({ rows: rows.toSorted(newestFirst), unreadable, tombstones, stillReading: null });
  };
  const readChanged = async (): Promise<void> => {
    const ids = changed;
    if (ids === 'all') return readAll();
    if (ids.size === 0) return;
    changed = new Set();
    const stored = await db.entries.bulkGet([...ids]);
    const read = readStoredRows(stored.filter((row) => row !== undefined));
    const tombstones = await db.tombstones.toArray();
    publish({
      rows: insert(
        book.rows.filter(({ entry }) => !ids.has(entry.id)),
        read.rows,
      ),
      unreadable: [...book.unreadable.filter(({ key }) => !ids.has(key)), ...read.unreadable],
      tombstones,
      stillReading: null,
    });
  };
  const queue = (act: () => Promise<void>): void => {
    work = work.then(async () => {
      const done = await attempt(async () => (open ? act() : undefined));
      if (!done.ok && open) onFailure(done.reason);
    });
  };

  const stop = watchEntries(db, (ids) => {
    changed = ids === 'all' || changed === 'all' ? 'all' : new Set([...changed, ...ids]);
    queue(readChanged);
  });
  queue(readAll);
  return () => {
    open = false;
    stop();
  };
}

/** A few rows put in their places among many. */
function insert(rows: LogRow[], few: readonly LogRow[]): readonly LogRow[] {
  for (const row of few) {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = rows[middle];
      if (other && newestFirst(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    rows.splice(low, 0, row);
  }
  return rows;
}
