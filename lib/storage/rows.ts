import type { Table } from 'dexie';
import type { FeedIndex, Part } from '../list/published';
import { INDEX, indexIn, openRow, toIndexRow, toOrigins, toRow } from './assemble-list';
import type { ReadPart } from '../feed/accept-snapshot';
import { same } from '../feed/difference/same';
import type { Database, OriginsRow, PublishedRow, StoredRow } from './database';

/** The index of a stored list; null where there is none, or one of its parts is missing: half a list is none. */
export function readWholeIndex(db: Database): Promise<FeedIndex | null> {
  return db.transaction('r', db.published, async () => {
    const index = indexIn(await db.published.get(INDEX));
    const stored = new Set(await db.published.toCollection().primaryKeys());
    return index?.parts.every(({ path }) => stored.has(path)) === true ? index : null;
  });
}

/** Those of some parts that the stored list has too, as they were read. */
export function readSame(db: Database, parts: readonly Part[]): Promise<readonly PublishedRow[]> {
  return db.transaction('r', db.published, async () => {
    const index = indexIn(await db.published.get(INDEX));
    const stored = hashesOf(index);
    const wanted = parts.filter(({ path, sha256 }) => stored.get(path) === sha256).map(({ path }) => path);
    return index ? readParts(db.published, index, new Set(wanted)) : [];
  });
}

/**
 * The rows of a stored list: its index and its parts; none where there is no index. They come some at a time, so that a
 * page which reads ten thousand forums goes on drawing meanwhile.
 *
 * @param held rows that were read before: the same part is not read again
 */
export async function readRows(
  table: Table<StoredRow, string>,
  held: readonly PublishedRow[] = [],
): Promise<readonly PublishedRow[]> {
  const index = await readRow(table, INDEX);
  if (index === undefined) return [];
  const content = index.content as FeedIndex;
  const known = new Map(held.map((row) => [`${row.path} ${row.sha256}`, row]));
  const found = content.parts.map(({ path, sha256 }) => known.get(`${path} ${sha256}`));
  const wanted = content.parts.filter((_, n) => found[n] === undefined).map(({ path }) => path);
  const read = await readParts(table, content, new Set(wanted));
  return [index, ...found, ...read].filter((row) => row !== undefined);
}

/** So many rows are read at a time: each answer is work for the browser, however little is in it. */
const READ_STEP = 16;

/** The rows of some parts of a list; those that are missing are left out. */
async function readParts(
  table: Table<StoredRow, string>,
  { parts }: FeedIndex,
  wanted: ReadonlySet<string>,
): Promise<readonly PublishedRow[]> {
  const runs = findRuns(parts.map(({ path }) => path).toSorted(), wanted);
  // All are asked for at once, so that the browser reads on while some are opened.
  const read = await Promise.all(
    runs.map(async ([first, last]) => {
      const some = await table.where('path').between(first, last, true, true).toArray();
      // The index lies among the parts.
      return some.filter(({ path }) => wanted.has(path)).map(openRow);
    }),
  );
  return read.flat();
}

/** The first and the last of wanted paths that stand side by side, so many at a time. */
function findRuns(
  sorted: readonly string[],
  wanted: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let length = READ_STEP;
  for (const path of sorted) {
    const run = runs.at(-1);
    if (!wanted.has(path)) length = READ_STEP;
    else if (run && length < READ_STEP) {
      run[1] = path;
      length += 1;
    } else {
      runs.push([path, path]);
      length = 1;
    }
  }
  return runs;
}

/** One row, read and opened. Of many that are asked for at the same time each is opened as it comes. */
export async function readRow(
  table: Table<StoredRow, string>,
  path: string,
): Promise<PublishedRow | undefined> {
  const row = await table.get(path);
  return row && openRow(row);
}

/** So many rows are written at a time: what is written is copied at once. */
const STEP = 4;

/** From this many on the database library tells pages that anything may have changed, instead of every single key. */
const MANY = 50;

/**
 * Writes rows some at a time, within the transaction that goes on. Many are written many at a time: telling all pages each
 * host and each forum of a long list would hold them up for longer than to read it anew.
 */
export async function writeRows<Row>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
  const step = rows.length < MANY ? STEP : MANY;
  for (let n = 0; n < rows.length; n += step) await table.bulkPut(rows.slice(n, n + step));
}

/**
 * Swaps the cross-government list for another in the transaction that goes on, with `published` and `origins`. Only what
 * is not there yet is written.
 *
 * @param fresh the paths of parts that were read anew, and are written whatever is there
 */
export async function swapRows(
  db: Database,
  index: FeedIndex,
  parts: readonly ReadPart[],
  fresh: ReadonlySet<string>,
): Promise<void> {
  const before = indexIn(await db.published.get(INDEX));
  const stored = hashesOf(before);
  const next = hashesOf(index);
  // What is written over need not be taken out first.
  const gone = [...stored.keys()].filter((path) => !next.has(path));
  await db.published.bulkDelete(gone);
  await db.origins.bulkDelete(gone);
  const changed = parts.filter(({ path, sha256 }) => fresh.has(path) || stored.get(path) !== sha256);
  await writeRows(db.published, [toIndexRow(index), ...changed.map(toRow)]);
  await writeOrigins(db, changed.flatMap(toOrigins));
}

/** Writes the origins that are others than before: pages follow them, and ask the browser for each when they change. */
async function writeOrigins(db: Database, rows: readonly OriginsRow[]): Promise<void> {
  const stored = await db.origins.bulkGet(rows.map(({ path }) => path));
  await writeRows(
    db.origins,
    rows.filter((row, n) => !same(row, stored[n])),
  );
}

/** The SHA-256 of each part of an index, by its path. */
export function hashesOf(index: FeedIndex | undefined): ReadonlyMap<string, string> {
  return new Map((index?.parts ?? []).map(({ path, sha256 }) => [path, sha256]));
}
