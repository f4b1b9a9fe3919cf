import type { FeedIndex, PublishedList } from '../list/published';
import { assembleList, assembleShown, INDEX } from './assemble-list';
import type { Database } from './database';
import { readRows } from './rows';

/** The list that is shown: the cross-government one with departments’ own on top; null when there is none yet. */
export function readPublishedList(db: Database): Promise<PublishedList | null> {
  // In one step: half of an update would be another list.
  return db.transaction('r', db.published, db.laid, async () =>
    assembleShown(await readRows(db.published), await db.laid.toArray()),
  );
}

/** The cross-government list that was last accepted, by itself; null when there is none yet. */
export async function readBaseList(db: Database): Promise<PublishedList | null> {
  return assembleList(await db.transaction('r', db.published, () => readRows(db.published)));
}

/** The index of that list; null when there is none yet. */
export async function readBaseIndex(db: Database): Promise<FeedIndex | null> {
  return ((await db.published.get(INDEX))?.content as FeedIndex | undefined) ?? null;
}
