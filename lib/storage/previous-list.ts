import { readPart } from '../feed/read-list';
import type { FeedIndex, Part, PublishedList } from '../list/published';
import { assembleList, INDEX, indexIn, openRow } from './assemble-list';
import type { Database, PublishedRow } from './database';
import { hashesOf, writeRows } from './rows';

/** The cross-government list before the present one; null when there is none. */
export function readPreviousList(db: Database): Promise<PublishedList | null> {
  return db.transaction('r', db.published, db.previous, db.feedFiles, async () => {
    const row = await db.previous.get(INDEX);
    const parts = await readPreviousParts(db, () => true);
    return row ? assembleList([openRow(row), ...parts]) : null;
  });
}

/**
 * Some parts of that list; what cannot be read is left out. Call it in a transaction with `published`, `previous` and
 * `feedFiles`.
 */
export async function readPreviousParts(
  db: Database,
  isWanted: (part: Part) => boolean,
): Promise<readonly PublishedRow[]> {
  const row = await db.previous.get(INDEX);
  const { parts = [], organisation } = indexIn(row) ?? {};
  const wanted = parts.filter(isWanted);
  const read = await Promise.all(wanted.map((part) => readBefore(db, part, organisation !== undefined)));
  return read.filter((one) => one !== undefined);
}

/**
 * Keeps the present list as the previous one, in the transaction in which the next takes its place. What the next has too
 * is not written, nor what can be read again from the bytes that came: of a list that was followed, hardly anything.
 *
 * @param files the hashes of the parts whose bytes are kept
 */
export async function keepPrevious(
  db: Database,
  next: FeedIndex,
  files: ReadonlySet<string>,
): Promise<FeedIndex | null> {
  const before = await db.published.get(INDEX);
  const now = hashesOf(next);
  const index = indexIn(before);
  const gone = (index?.parts ?? []).filter(({ path, sha256 }) => now.get(path) !== sha256);
  const unkept = gone.filter(({ sha256 }) => !files.has(sha256)).map(({ path }) => path);
  const rows = await db.published.bulkGet(unkept);
  await db.previous.clear();
  await writeRows(
    db.previous,
    [before, ...rows].filter((row) => row !== undefined),
  );
  return index ?? null;
}

/** A part of the list before: as it was kept, as the present list has it too, or read again from its bytes. */
async function readBefore(db: Database, part: Part, isOwn: boolean): Promise<PublishedRow | undefined> {
  const { path, sha256 } = part;
  const rows = [await db.previous.get(path), await db.published.get(path)];
  const row = rows.find((one) => one?.sha256 === sha256);
  if (row) return openRow(row);
  const bytes = (await db.feedFiles.get(sha256))?.bytes;
  const read = bytes && readPart(path, bytes, isOwn);
  return read?.ok ? { path, sha256, content: read.value.content } : undefined;
}
