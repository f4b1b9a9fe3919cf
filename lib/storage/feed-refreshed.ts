import { type CheckTold, rememberCheck } from '../feed/client/check-told';
import type { KeptFeed } from '../feed/client/kept-feed';
import type { Refreshed } from '../feed/client/refreshed';
import type { FeedIndex, PublishedList } from '../list/published';
import { assembleList } from './assemble-list';
import type { Database, FeedRow, LastChanges, PublishedRow } from './database';
import { attempt, type Kept } from './failure';
import { dropStaleFiles, layKept } from './layers';
import { keepPrevious } from './previous-list';
import { readRows, readSame, readWholeIndex, swapRows, writeRows } from './rows';

/** What is kept of a list when news of it is asked for. */
export async function readKeptFeed(
  db: Database,
  { feed, organisation, progress }: FeedRow,
): Promise<KeptFeed> {
  const common = { ...progress, readPart: openFiles(db) };
  if (organisation !== null) {
    const list = (await db.layers.get(feed))?.list ?? null;
    return { ...common, index: list?.index ?? null, readList: () => Promise.resolve(list) };
  }
  let known: readonly PublishedRow[] = [];
  let list: Promise<PublishedList | null> | undefined;
  const read = (): Promise<PublishedList | null> =>
    db.transaction('r', db.published, async () => assembleList(await readRows(db.published, known)));
  return {
    ...common,
    index: await readWholeIndex(db),
    readKnown: async (parts) => (known = await readSame(db, parts)),
    readList: () => (list ??= read()),
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
          const { changes: last, ...rest } = row;
          const changes = refreshed.outcome === 'updated' ? await swapList(db, row, refreshed) : last;
          await db.feeds.put({ ...rest, progress: refreshed.progress, told, ...(changes && { changes }) });
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

/** More than anybody reads at once. */
const MOST_CHANGES = 200;

/** Puts a list in the place of the one before. Answers what it changed; null where that was another list, or there was none. */
async function swapList(
  db: Database,
  { feed, organisation }: FeedRow,
  { list, parts, files, changes }: Extract<Refreshed, { readonly outcome: 'updated' }>,
): Promise<LastChanges | null> {
  const known = await readStored(db);
  let before: FeedIndex | null = null;
  if (organisation === null) {
    before = await keepPrevious(db, list.index, known);
    await swapRows(db, list.index, parts, new Set(files.map(({ path }) => path)));
  } else await db.layers.put({ feed, list, previous: (await db.layers.get(feed))?.list ?? null });
  await layKept(db);
  await dropStaleFiles(db);

  const fresh = list.index.parts.filter(({ sha256 }) => !known.has(sha256));
  const came = new Map(files.map(({ path, bytes }) => [path, bytes]));
  await writeRows(
    db.feedFiles,
    fresh.flatMap(({ path, sha256 }) => {
      const bytes = came.get(path);
      return bytes ? [{ sha256, bytes }] : [];
    }),
  );
  if (before?.feed !== feed) return null;
  return { first: changes.slice(0, MOST_CHANGES), more: Math.max(0, changes.length - MOST_CHANGES) };
}

/** Both came from the same code or from the disk, so that their fields stand in the same order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
