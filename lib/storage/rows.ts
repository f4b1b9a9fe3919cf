import type { Table } from 'dexie';
import type { FeedIndex } from '../list/published';
import { INDEX, toIndexRow, toOrigins, toRow } from './assemble-list';
import type { ReadPart } from '../feed/accept-snapshot';
import type { Database, PublishedRow } from './database';

/**
 * The rows of a stored list: its index and its parts; none where there is no index. Each row is an answer of its own, so
 * that a page which reads ten thousand forums goes on drawing meanwhile.
 *
 * @param held rows that were read before: the same part is not read again
 */
export async function readRows(
  table: Table<PublishedRow, string>,
  held: readonly PublishedRow[] = [],
): Promise<readonly PublishedRow[]> {
  const index = await table.get(INDEX);
  if (index === undefined) return [];
  const { parts } = index.content as FeedIndex;
  const known = new Map(held.map((row) => [`${row.path} ${row.sha256}`, row]));
  const found = parts.map(({ path, sha256 }) => known.get(`${path} ${sha256}`));
  const wanted = parts.filter((_, n) => found[n] === undefined).map(({ path }) => path);
  const read = await table.bulkGet(wanted);
  return [index, ...found, ...read].filter((row) => row !== undefined);
}

/** So many rows are written at a time: what is written is copied at once. */
const STEP = 4;

/** Writes rows some at a time, within the transaction that goes on. */
export async function writeRows<Row>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
  for (let n = 0; n < rows.length; n += STEP) await table.bulkPut(rows.slice(n, n + STEP));
}

/**
 * Swaps the cross-government list for another in the transaction that goes on, with `published` and `origins`. Only what
 * is not there yet is written. Answers the rows that are in it no longer.
 *
 * @param fresh the paths of parts that were read anew, and are written whatever is there
 */
export async function swapRows(
  db: Database,
  index: FeedIndex,
  parts: readonly ReadPart[],
  fresh: ReadonlySet<string>,
): Promise<readonly PublishedRow[]> {
  const before = await db.published.get(INDEX);
  const stored = hashes(before?.content as FeedIndex | undefined);
  const next = hashes(index);
  const gone = [...stored.keys()].filter((path) => stored.get(path) !== next.get(path));
  const rows = (await db.published.bulkGet(gone)).filter((row) => row !== undefined);
  await db.published.bulkDelete(gone);
  await db.origins.bulkDelete(gone);
  const changed = parts.filter(({ path, sha256 }) => fresh.has(path) || stored.get(path) !== sha256);
  await writeRows(db.published, [toIndexRow(index), ...changed.map(toRow)]);
  await writeRows(db.origins, changed.flatMap(toOrigins));
  return before ? [before, ...rows] : [];
}

function hashes(index: FeedIndex | undefined): ReadonlyMap<string, string> {
  return new Map((index?.parts ?? []).map(({ path, sha256 }) => [path, sha256]));
}
