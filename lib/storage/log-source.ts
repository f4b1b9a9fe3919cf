import type { Entry } from '../log/entry';
import type { InstantRange, LogSource } from '../log/export/log-source';
import { secondOf } from '../log/export/log-source';
import type { Batches } from '../log/export/outgoing-log';
import { byInstant } from '../log/merge-logs';
import type { Database } from './database';
import type { EntryRow } from './entry-row';
import { readRow } from './read-row';

/** How many rows are read at a time: enough to be quick, few enough to be small. */
const BATCH = 1000;
/** Stands after every instant. */
const THE_END = '~';

/** The entries of some rows, in order. A row that is none any more does not leave: the page "Your log" shows it. */
function entriesOf(rows: readonly EntryRow[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (read.ok) entries.push(read.entry);
  }
  return isInOrder(entries) ? entries : entries.toSorted(byInstant);
}

/** Whether no two entries need changing places, as far as their instants tell by their text: of one length and rising. */
function isInOrder(entries: readonly Entry[]): boolean {
  let before = '';
  for (const { at } of entries) {
    if (before !== '' && (at.length !== before.length || at <= before)) return false;
    before = at;
  }
  return true;
}

function ask(db: Database, from: string, until: string, limit: number): Promise<readonly EntryRow[]> {
  return db.entries.where('at').between(from, until, true, false).limit(limit).toArray();
}

/**
 * Reads along the index of instants, the next rows while the last ones are being used. Text orders instants rightly but
 * within a second (`…:00.5Z` stands before `…:00Z`), so that each batch ends with a whole second and is put in order.
 */
async function* readBatches(db: Database, { from = '', until = THE_END }: InstantRange): Batches {
  let limit = BATCH;
  let next = ask(db, from, until, limit);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (!last) return;
    if (rows.length < limit) {
      yield entriesOf(rows);
      return;
    }
    const second = secondOf(last.at);
    let whole = rows.length;
    while (whole > 0 && secondOf(rows[whole - 1]?.at ?? '') === second) whole -= 1;
    // More in one second than are read at a time: read on until it ends.
    limit = whole === 0 ? limit * 2 : BATCH;
    next = ask(db, second, until, limit);
    // Whoever stops reading here does not wait for it.
    next.catch(() => {});
    if (whole > 0) yield entriesOf(rows.slice(0, whole));
  }
}

/** The log as it is kept. */
export function storedLogSource(db: Database): LogSource {
  return {
    batches: (range) => readBatches(db, range),
    tombstones: () => db.tombstones.toArray(),
  };
}
