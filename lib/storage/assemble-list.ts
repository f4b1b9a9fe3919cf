import type { ReadPart } from '../feed/accept-snapshot';
import { layOver } from '../feed/layers/lay-over';
import { putTogether } from '../feed/put-together';
import { originPatterns } from '../list/address-patterns';
import type { Forum } from '../list/forum';
import type { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import type { LaidRow, OriginsRow, PublishedRow, StoredRow } from './database';

/** The path of a list's index among its stored parts. */
export const INDEX = 'feed.json';

/**
 * Puts the stored parts of a list together; null when one is missing, because half a list is none.
 * They were checked when they were accepted and are not checked again.
 */
export function assembleList(rows: readonly PublishedRow[]): PublishedList | null {
  const contents = new Map(rows.map((row) => [row.path, row.content]));
  const index = contents.get(INDEX) as FeedIndex | undefined;
  if (!index || index.parts.some((part) => !contents.has(part.path))) return null;
  return putTogether(index, contents);
}

/** The list that is shown: the stored one with what departments’ own lists come to on top of it; null where there is none. */
export function assembleShown(rows: readonly PublishedRow[], laid: readonly LaidRow[]): PublishedList | null {
  const base = assembleList(rows);
  const [row] = laid;
  return base && row ? layOver(base, row.overlay) : base;
}

/** What a stored row says. Its bytes were checked before they were stored, and are not checked again. */
export function openRow(row: StoredRow): PublishedRow {
  if ('content' in row) return row;
  const { bytes, ...rest } = row;
  return { ...rest, content: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
}

/** The index in its stored row; undefined where there is none. */
export function indexIn(row: StoredRow | undefined): FeedIndex | undefined {
  return row && (openRow(row).content as FeedIndex);
}

/** The index of a list as it is stored. */
export function toIndexRow(index: FeedIndex): PublishedRow {
  return { path: INDEX, sha256: '', content: index };
}

/** A part of a list as it is stored: with what it is found by. */
export function toRow(part: ReadPart): StoredRow {
  const { content, bytes, ...rest } = part;
  const said = bytes ? { bytes } : { content };
  if (isForums(part)) {
    const forums = content as readonly Forum[];
    const hosts = forums.flatMap(({ addresses }) => addresses.map(({ host }) => host));
    return { ...rest, ...said, hosts: [...new Set(hosts)], about: forums.map(({ id }) => id) };
  }
  if (!part.path.startsWith('plans/')) return { ...rest, ...said };
  return { ...rest, ...said, about: (content as Plan).forums.map(({ forum }) => forum) };
}

/** The origins of the forums in a part; none where it has no forums. */
export function toOrigins(part: ReadPart): readonly OriginsRow[] {
  if (!isForums(part)) return [];
  const forums = part.content as readonly Forum[];
  return [{ path: part.path, origins: forums.map((forum) => originPatterns([forum])) }];
}

function isForums({ path }: ReadPart): boolean {
  return path === 'forums.json' || path.startsWith('forums/');
}
