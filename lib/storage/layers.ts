import type { LeftOut } from '../feed/layers/left-out';
import { makeOverlay } from '../feed/layers/make-overlay';
import { assembleList, INDEX, indexIn } from './assemble-list';
import type { Database, FeedRow, LayerRow } from './database';
import { readRows } from './rows';

/** A department’s own list that is followed, with what is kept of it; null before it came for the first time. */
export interface FollowedLayer {
  readonly row: FeedRow;
  readonly kept: LayerRow | null;
}

/** The departments’ own lists that are followed, in the order in which they are laid. */
export async function readLayers(db: Database): Promise<readonly FollowedLayer[]> {
  const rows = await db.feeds
    .filter(({ base, organisation }) => base !== null && organisation !== null)
    .toArray();
  const kept = new Map((await db.layers.toArray()).map((layer) => [layer.feed, layer]));
  return rows
    .toSorted((a, b) => a.place - b.place || (a.feed < b.feed ? -1 : 1))
    .map((row) => ({ row, kept: kept.get(row.feed) ?? null }));
}

/** What of the kept departments’ lists is not taken over, and why. */
export async function readLeftOut(db: Database): Promise<readonly LeftOut[]> {
  return (await db.laid.get('overlay'))?.overlay.leftOut ?? [];
}

/**
 * Works out what the kept departments’ lists come to on top of the kept cross-government one. Call it in the very
 * transaction that changed either, with `published`, `feeds`, `layers` and `laid`.
 */
export async function layKept(db: Database): Promise<void> {
  // Where there is nothing to clear, pages that read it would only be told to read again.
  if ((await db.laid.count()) > 0) await db.laid.clear();
  if ((await db.layers.count()) === 0) return;
  const base = assembleList(await readRows(db.published));
  const layers = (await readLayers(db)).flatMap(({ kept }) => (kept === null ? [] : [kept.list]));
  if (base) await db.laid.put({ name: 'overlay', overlay: makeOverlay(base, layers) });
}

/** Drops the bytes of parts that no kept list has any more. Call it with `published`, `previous`, `layers` and `feedFiles`. */
export async function dropStaleFiles(db: Database): Promise<void> {
  const bases = [await db.published.get(INDEX), await db.previous.get(INDEX)];
  const layers = (await db.layers.toArray()).map(({ list }) => list.index);
  const indexes = [...bases.flatMap((row) => indexIn(row) ?? []), ...layers];
  const wanted = new Set(indexes.flatMap(({ parts }) => parts.map(({ sha256 }) => sha256)));
  const known = await db.feedFiles.toCollection().primaryKeys();
  await db.feedFiles.bulkDelete(known.filter((sha256) => !wanted.has(sha256)));
}
