import { type CheckTold, rememberCheck } from '../feed/client/check-told';
import type { KeptFeed } from '../feed/client/kept-feed';
import type { Refreshed } from '../feed/client/refreshed';
import type { PublishedList } from '../list/published';
import { assembleList, toRows } from './assemble-list';
import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';
import { dropStaleFiles, layKept } from './layers';
import { readBaseList } from './published-list';

/** What is kept of a list when news of it is asked for. */
export async function readKeptFeed(
  db: Database,
  { feed, organisation, progress }: FeedRow,
): Promise<KeptFeed> {
  return {
    ...progress,
    list: organisation === null ? await readBaseList(db) : ((await db.layers.get(feed))?.list ?? null),
    readPart: async ({ sha256 }) => (await db.feedFiles.get(sha256))?.bytes ?? null,
  };
}

/** The cross-government list before the present one; null when there is none. */
export async function readPreviousList(db: Database): Promise<PublishedList | null> {
  return assembleList(await db.previous.toArray());
}

/** Thrown inside a transaction to roll it back; never leaves this file. */
class CheckedElsewhere extends Error {}

/**
 * Keeps what came of a check: the list, the one before it, the number, the keys, all in one transaction. A full disk or
 * a killed browser leaves everything as it was. `changed-elsewhere` when another window checked, or stopped following,
 * in the meantime: nothing is overwritten.
 *
 * @param before the row that the check began with
 * @param at the instant of the check
 */
export async function keepRefreshed(
  db: Database,
  before: FeedRow,
  refreshed: Refreshed,
  at: string,
): Promise<Kept<CheckTold>> {
  const told = rememberCheck(refreshed, at);
  const kept = await attempt(() =>
    db
      .transaction(
        'rw',
        [db.feeds, db.published, db.previous, db.layers, db.laid, db.feedFiles],
        async () => {
          const row = await db.feeds.get(before.feed);
          const isSame = row?.base === before.base && isEqual(row.progress, before.progress);
          if (!isSame) throw new CheckedElsewhere();
          await db.feeds.put({ ...row, progress: refreshed.progress, told });
          if (refreshed.outcome === 'updated') await swapList(db, row, refreshed);
          return true;
        },
      )
      .catch((error: unknown) => {
        if (error instanceof CheckedElsewhere) return false;
        throw error;
      }),
  );
  if (!kept.ok) return kept;
  return kept.value ? { ok: true, value: told } : { ok: false, reason: 'changed-elsewhere' };
}

async function swapList(
  db: Database,
  { feed, organisation }: FeedRow,
  { list, files }: Extract<Refreshed, { readonly outcome: 'updated' }>,
): Promise<void> {
  if (organisation === null) await swapBase(db, list);
  else await db.layers.put({ feed, list, previous: (await db.layers.get(feed))?.list ?? null });
  await layKept(db);
  await dropStaleFiles(db);

  const known = new Set(await db.feedFiles.toCollection().primaryKeys());
  const fresh = list.index.parts.filter(({ sha256 }) => !known.has(sha256));
  await db.feedFiles.bulkPut(
    fresh.flatMap(({ path, sha256 }) => {
      const file = files.find((one) => one.path === path);
      return file ? [{ sha256, bytes: file.bytes }] : [];
    }),
  );
}

async function swapBase(db: Database, list: PublishedList): Promise<void> {
  const shown = await db.published.toArray();
  await db.previous.clear();
  await db.previous.bulkPut(shown);
  await db.published.clear();
  await db.published.bulkPut(toRows(list));
}

/** Both came from the same code or from the disk, so that their fields stand in the same order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
