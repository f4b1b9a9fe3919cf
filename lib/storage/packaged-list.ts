import type { PackageQuestion } from '../feed/accept-packaged';
import type { ReadPart } from '../feed/accept-snapshot';
import type { FeedProgress } from '../feed/client/kept-feed';
import { trustAfterPackage } from '../feed/package-trust';
import type { Ratchet } from '../feed/ratchet';
import type { Trust } from '../feed/trust';
import type { FeedIndex, PublishedList } from '../list/published';
import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';
import { layKept } from './layers';
import { readBaseIndex } from './published-list';
import { swapRows } from './rows';

const NOTHING_YET = { ratchet: null, etags: { index: null, keys: null } };

/** What a package brings of its list. */
export interface FromPackage {
  readonly feed: string;
  readonly packaged: Trust;
  /** The list and its number; null where the kept one stays. */
  readonly taken: {
    readonly list: PublishedList;
    readonly parts: readonly ReadPart[];
    readonly ratchet: Ratchet;
  } | null;
}

/** What a package finds where nothing is kept, or nothing can be read. */
export const NOTHING_KEPT: PackageQuestion['kept'] = { list: null, trust: null, ratchet: null };

/** What is kept that the list in a package is held against. */
export function readKeptPackage(db: Database, feed: string): Promise<PackageQuestion['kept']> {
  return db.transaction('r', db.published, db.feeds, async () => {
    const { trust, ratchet } = (await db.feeds.get(feed))?.progress ?? NOTHING_KEPT;
    const index = await readWholeIndex(db);
    return { list: index && { index }, trust, ratchet };
  });
}

/** The index of the kept list; null where one of its parts is missing, because half a list is none. */
async function readWholeIndex(db: Database): Promise<FeedIndex | null> {
  const index = await readBaseIndex(db);
  const stored = new Set(await db.published.toCollection().primaryKeys());
  return index?.parts.every(({ path }) => stored.has(path)) ? index : null;
}

/**
 * Keeps what a package brings, whole, in one transaction: its list, that list's number, and whom to believe of news of
 * it. A killed browser leaves the old one or the new one. Answers whether its list is shown now: it is not where another
 * list is followed, or another window took a newer one in the meantime.
 */
export function keepPackaged(db: Database, { feed, packaged, taken }: FromPackage): Promise<Kept<boolean>> {
  return attempt(() =>
    db.transaction('rw', [db.published, db.origins, db.feeds, db.layers, db.laid], async () => {
      const row = (await db.feeds.get(feed)) ?? null;
      const shows = taken !== null && (await mayShow(db, row, taken.ratchet));
      const before: FeedProgress = row?.progress ?? { trust: packaged, ...NOTHING_YET };
      const isPersons = row !== null && row.root !== 'package';
      const trust = isPersons ? before.trust : trustAfterPackage(row?.progress.trust ?? null, packaged, feed);
      // Marks of another version would answer “not modified” of a list that is not shown any more.
      const moved = shows ? { ratchet: taken.ratchet, etags: NOTHING_YET.etags } : {};
      const progress = { ...before, trust, ...moved };
      const { changes, ...rest }: Omit<FeedRow, 'progress'> = row ?? aRow(feed);
      // They led to what was shown until now.
      await db.feeds.put({ ...rest, progress, ...(changes && !shows && { changes }) });
      if (!shows) return false;
      const { list, parts } = taken;
      await swapRows(db, list.index, parts, new Set(parts.map(({ path }) => path)));
      await layKept(db);
      return true;
    }),
  );
}

/** What is kept of a list that came in the package and that nobody has followed yet. */
function aRow(feed: string): Omit<FeedRow, 'progress'> {
  return { feed, base: null, told: null, organisation: null, place: 0, root: 'package' };
}

async function mayShow(db: Database, row: FeedRow | null, taken: Ratchet): Promise<boolean> {
  const kept = await readBaseIndex(db);
  const ratchet = row?.progress.ratchet ?? null;
  if (ratchet !== null && ratchet.sequence > taken.sequence) return false;
  if (kept === null) return true;
  if (kept.feed !== taken.feed) return !(await isFollowed(db, kept.feed));
  // After a change of keys has set the number back, what is shown may bear the wrongly high one.
  return kept.sequence < taken.sequence || ratchet?.sha256 === null;
}

async function isFollowed(db: Database, feed: string): Promise<boolean> {
  const row = await db.feeds.get(feed);
  return row !== undefined && row.base !== null;
}
