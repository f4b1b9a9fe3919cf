import type { PublishedList } from '../list/published';
import { INDEX } from './assemble-list';
import type { Database, PublishedRow } from './database';
import { attempt, type Kept } from './failure';
import { layKept } from './layers';
import { readBaseList } from './published-list';

/**
 * Swaps the list in the package in, whole, in one transaction; a killed browser leaves the old one or the new one.
 * A list that is not newer than the kept one, or is not the one that is followed, changes nothing and answers false.
 */
export function keepPublishedList(db: Database, list: PublishedList): Promise<Kept<boolean>> {
  return attempt(() =>
    db.transaction('rw', db.published, db.feeds, db.layers, db.laid, async () => {
      const kept = await readBaseList(db);
      if (kept && kept.index.feed === list.index.feed && kept.index.sequence >= list.index.sequence)
        return false;
      if (kept && kept.index.feed !== list.index.feed && (await isFollowed(db, kept.index.feed)))
        return false;
      await db.published.clear();
      await db.published.bulkPut(toRows(list));
      await layKept(db);
      return true;
    }),
  );
}

async function isFollowed(db: Database, feed: string): Promise<boolean> {
  const row = await db.feeds.get(feed);
  return row !== undefined && row.base !== null;
}

/** A list as it is kept: its index and each of its parts. */
export function toRows(list: PublishedList): PublishedRow[] {
  const contentOf = (path: string): unknown => {
    if (path === 'forums.json') return list.forums;
    if (path === 'organisations.json') return list.organisations;
    if (path === 'guidance.json') return list.guidance;
    return list.plans.find((plan) => path === `plans/${plan.organisation}.json`);
  };
  return [
    { path: INDEX, sha256: '', content: list.index },
    ...list.index.parts.map((part) => ({
      path: part.path,
      sha256: part.sha256,
      content: contentOf(part.path),
    })),
  ];
}
