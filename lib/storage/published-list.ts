import type { PublishedList } from '../list/published';
import { assembleList, assembleShown } from './assemble-list';
import type { Database } from './database';

/** The list that is shown: the cross-government one with departments’ own on top; null when there is none yet. */
export function readPublishedList(db: Database): Promise<PublishedList | null> {
  // In one step: half of an update would be another list.
  return db.transaction('r', db.published, db.laid, async () =>
    assembleShown(await db.published.toArray(), await db.laid.toArray()),
  );
}

/** The cross-government list that was last accepted, by itself; null when there is none yet. */
export async function readBaseList(db: Database): Promise<PublishedList | null> {
  return assembleList(await db.published.toArray());
}
