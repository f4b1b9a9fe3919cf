import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';
import { progressOf, type FeedChoice } from './feed-state';
import { dropStaleFiles, layKept, readLayers } from './layers';

/** A department’s own list to follow, and the organisation that the person agreed it speaks for. */
export interface LayerChoice extends FeedChoice {
  readonly organisation: string;
}

/** Follows a department’s own list, after those that are followed. Answers its row, to keep what came of looking at it. */
export function followLayer(
  db: Database,
  { feed, base, trust, organisation }: LayerChoice,
): Promise<Kept<FeedRow>> {
  return attempt(() =>
    db.transaction('rw', db.feeds, db.layers, async () => {
      const known = await db.feeds.get(feed);
      const places = (await readLayers(db))
        .filter(({ row }) => row.feed !== feed)
        .map(({ row }) => row.place);
      const place = Math.max(0, ...places) + 1;
      const row: FeedRow = {
        feed,
        base,
        progress: progressOf(known, trust),
        told: null,
        organisation,
        place,
      };
      await db.feeds.put(row);
      return row;
    }),
  );
}

/** Follows a department’s own list no more: what it added goes with it. Entries of the log stay as they are. */
export function leaveLayer(db: Database, feed: string): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction(
      'rw',
      [db.feeds, db.layers, db.laid, db.published, db.previous, db.feedFiles],
      async () => {
        await db.feeds.update(feed, { base: null, told: null });
        await db.layers.delete(feed);
        await layKept(db);
        await dropStaleFiles(db);
      },
    ),
  );
}

/** Moves a department’s own list before the one it comes after. The first stays where it is. */
export function raiseLayer(db: Database, feed: string): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction('rw', db.feeds, db.layers, db.laid, db.published, async () => {
      const order = (await readLayers(db)).map(({ row }) => row.feed);
      const at = order.indexOf(feed);
      if (at < 1) return;
      const raised = order.toSpliced(at, 1).toSpliced(at - 1, 0, feed);
      for (const [n, one] of raised.entries()) await db.feeds.update(one, { place: n + 1 });
      await layKept(db);
    }),
  );
}
