import { originPatterns } from '../list/address-patterns';
import type { Forum } from '../list/forum';
import type { FeedIndex, PublishedList } from '../list/published';
import { assembleList, assembleShown, INDEX, indexIn, openRow } from './assemble-list';
import type { Database, PublishedRow } from './database';
import { readForumsNamed, readListAt, type RowReader, type Where } from './list-at';
import { readRow, readRows } from './rows';

/** The list that is shown: the cross-government one with departments’ own on top; null when there is none yet. */
export function readPublishedList(db: Database): Promise<PublishedList | null> {
  // In one step: half of an update would be another list.
  return db.transaction('r', db.published, db.laid, async () =>
    assembleShown(await readRows(db.published), await db.laid.toArray()),
  );
}

/** The list that is shown, with what it says at one place: see `readListAt`. */
export function readListNear(db: Database, where: Where): Promise<PublishedList | null> {
  return db.transaction('r', db.published, db.laid, () => readListAt(readerOf(db), where));
}

/** The forums with these ids in the list that is shown. */
export function readNamedForums(db: Database, ids: readonly string[]): Promise<readonly Forum[]> {
  return db.transaction('r', db.published, db.laid, () => readForumsNamed(readerOf(db), ids));
}

function readerOf(db: Database): RowReader {
  return {
    get: (path) => readRow(db.published, path),
    find: async (index, key) => (await db.published.where(index).equals(key).toArray()).map(openRow),
    laid: () => db.laid.toArray(),
  };
}

/**
 * The forums of the list that is shown.
 *
 * @param held the rows that were read before, and how to hold those that are read now
 */
export function readForums(db: Database, held: HeldRows): Promise<readonly Forum[]> {
  return db.transaction('r', db.published, db.laid, async () => {
    held.rows = await readRows(db.published, held.rows);
    return assembleShown(held.rows, await db.laid.toArray())?.forums ?? [];
  });
}

/** Rows that are held between two readings. */
export interface HeldRows {
  rows: readonly PublishedRow[];
}

/** What the browser is asked for to follow the forums of the list that is shown: their origins, a forum each. */
export function readOrigins(db: Database): Promise<readonly (readonly string[])[]> {
  return db.transaction('r', db.origins, db.laid, async () => {
    const [laid] = await db.laid.toArray();
    const listed = (await db.origins.toArray()).flatMap(({ origins }) => origins);
    return [...listed, ...(laid?.overlay.forums ?? []).map((forum) => originPatterns([forum]))];
  });
}

/** The cross-government list that was last accepted, by itself; null when there is none yet. */
export async function readBaseList(db: Database): Promise<PublishedList | null> {
  return assembleList(await db.transaction('r', db.published, () => readRows(db.published)));
}

/** The index of that list; null when there is none yet. */
export async function readBaseIndex(db: Database): Promise<FeedIndex | null> {
  return indexIn(await db.published.get(INDEX)) ?? null;
}
