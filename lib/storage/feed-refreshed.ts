import { type CheckTold, rememberCheck } from '../feed/client/check-told';
import type { KeptFeed } from '../feed/client/kept-feed';
import type { Refreshed } from '../feed/client/refreshed';
import type { PublishedList } from '../list/published';
import { assembleList } from './assemble-list';
import type { Database, FeedRow } from './database';
import { attempt, type Kept } from './failure';
import { dropStaleFiles, layKept } from './layers';
import { readLastTwo } from './published-list';
import { readRows, swapRows, writeRows } from './rows';

/** What is kept of a list when news of it is asked for. */
export async function readKeptFeed(
  db: Database,
  { feed, organisation, progress }: FeedRow,
): Promise<KeptFeed> {
  const rows =
    organisation === null ? await db.transaction('r', db.published, () => readRows(db.published)) : [];
  return {
    ...progress,
    list: organisation === null ? assembleList(rows) : ((await db.layers.get(feed))?.list ?? null),
    known: rows,
    readPart: openFiles(db),
  };
}

/** Reads kept bytes. What is there is looked up once, so that a list of hundreds of new parts is not asked for part by part. */
function openFiles(db: Database): KeptFeed['readPart'] {
  let stored: Promise<ReadonlySet<string>> | undefined;
  return async ({ sha256 }) => {
    stored ??= readStored(db);
    return (await stored).has(sha256) ? ((await db.feedFiles.get(sha256))?.bytes ?? null) : null;
  };
}

async function readStored(db: Database): Promise<ReadonlySet<string>> {
  return new Set(await db.feedFiles.toCollection().primaryKeys());
}

/** The cross-government list before the present one; null when there is none. */
export async function readPreviousList(db: Database): Promise<PublishedList | null> {
  return (await readLastTwo(db, { rows: [] })).before;
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
        [db.feeds, db.published, db.origins, db.previous, db.layers, db.laid, db.feedFiles],
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
  updated: Extract<Refreshed, { readonly outcome: 'updated' }>,
): Promise<void> {
  const { list, files } = updated;
  if (organisation === null) await swapBase(db, updated);
  else await db.layers.put({ feed, list, previous: (await db.layers.get(feed))?.list ?? null });
  await layKept(db);
  await dropStaleFiles(db);

  const known = await readStored(db);
  const fresh = list.index.parts.filter(({ sha256 }) => !known.has(sha256));
  const came = new Map(files.map(({ path, bytes }) => [path, bytes]));
  await writeRows(
    db.feedFiles,
    fresh.flatMap(({ path, sha256 }) => {
      const bytes = came.get(path);
      return bytes ? [{ sha256, bytes }] : [];
    }),
  );
}

/** The list before the present one is what is in it no longer: the rest of it is in the present one. */
async function swapBase(
  db: Database,
  { list, parts, files }: Extract<Refreshed, { readonly outcome: 'updated' }>,
): Promise<void> {
  const gone = await swapRows(db, list.index, parts, new Set(files.map(({ path }) => path)));
  await db.previous.clear();
  await writeRows(db.previous, gone);
}

/** Both came from the same code or from the disk, so that their fields stand in the same order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
