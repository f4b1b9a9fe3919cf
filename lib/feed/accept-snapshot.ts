import type { FeedIndex, Part, PublishedList } from '../list/published';
import { INDEX_FILE, type SnapshotFile } from './build-snapshot';
import { digestHex, type Digest } from './digest';
import { judgeRole, type ListRole } from './layers/list-role';
import { findOverstep, type Overstep } from './layers/overstep';
import { readIndex } from './read-index';
import { refuse, type Step } from './read-json';
import { readList, readPart } from './read-list';
import type { Refusal } from './refusal';
import type { Rest } from './rest';
import { sideBySide } from './side-by-side';

/** How the files of a list are reached and what reads them. */
export interface AcceptWith {
  /**
   * The bytes of a part by its path below the index; null when it is not there. It may throw, which means the same. Some
   * are asked for at the same time.
   */
  readonly readPart: (path: string) => Promise<Uint8Array | null>;
  readonly digest: Digest;
  /** The version of the Take Part that will show the list: `0.1.0`. */
  readonly clientVersion: string;
  /** Those of these parts that were read before: they are neither fetched nor checked again. */
  readonly readKnown?: (parts: readonly Part[]) => Promise<readonly ReadPart[]>;
  /** Asked between the parts, so that a large list holds nobody up. */
  readonly rest?: Rest;
  /** As what the list is wanted. Without it either kind is taken, as by a mirror, and may not overstep in itself. */
  readonly role?: ListRole;
}

/** One part of a list as it was read. */
export interface ReadPart {
  readonly path: string;
  readonly sha256: string;
  readonly content: unknown;
  /** The version of Take Part that read it: another may find more in the same bytes. */
  readonly readBy?: string;
  /** As it came, where that says just the content: it is kept quicker than what was read of it. */
  readonly bytes?: Uint8Array;
}

/** A list that may be shown, with its parts and the files they were read from; or why nothing of it was taken over. */
export type Accepted =
  | {
      readonly ok: true;
      readonly list: PublishedList;
      readonly parts: readonly ReadPart[];
      /** The index and the parts that were not known before. */
      readonly files: readonly SnapshotFile[];
    }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * Accepts a published list, whole or not at all. The index comes first and alone (a signature over its very bytes can
 * be checked before this is called); then each part must have the size and the SHA-256 that the index states, and the
 * form that its schema asks for; then the parts must fit together, and a department’s own list must keep to what is its
 * own. The list in the package comes this way too.
 *
 * Expected failures are answered, never thrown.
 */
export async function acceptSnapshot(index: Uint8Array | null, using: AcceptWith): Promise<Accepted> {
  if (index === null) return refuse({ why: 'missing', file: INDEX_FILE });
  const read = readIndex(index, using.clientVersion);
  if (!read.ok) return read;
  const unwanted = using.role && judgeRole(read.value, using.role);
  if (unwanted) return refuse(unwanted);
  const known = await findKnown(read.value.parts, using);
  const files = await fetchParts(
    read.value.parts.filter(({ path }) => !known.has(path)),
    using,
  );
  if (!files.ok) return files;
  const parts = await readParts(read.value, files.value, known, using);
  if (!parts.ok) return parts;
  const list = readList(read.value, new Map(parts.value.map(({ path, content }) => [path, content])));
  if (!list.ok) return list;
  const overstep = judgeScope(list.value, using.role);
  if (overstep) return refuse(overstep);
  return {
    ok: true,
    list: list.value,
    parts: parts.value,
    files: [{ path: INDEX_FILE, bytes: index }, ...files.value],
  };
}

function judgeScope(list: PublishedList, role: ListRole | undefined): Overstep | null {
  if (list.index.organisation === undefined) return null;
  return findOverstep(list, role?.as === 'layer' ? role.base : null);
}

/** So many parts are asked for at a time: as many connections as a browser opens to one host. */
const SIDE_BY_SIDE = 6;

/** The files of parts, each of the size and with the SHA-256 that the index states. */
function fetchParts(parts: readonly Part[], using: AcceptWith): Promise<Step<readonly SnapshotFile[]>> {
  return sideBySide(parts, SIDE_BY_SIDE, (part) => fetchOne(part, using));
}

async function fetchOne(part: Part, using: AcceptWith): Promise<Step<SnapshotFile>> {
  const { path, bytes: stated, sha256 } = part;
  const bytes = await fetchPart(path, using);
  if (bytes === null) return refuse({ why: 'missing', file: path });
  if (bytes.length !== stated) return refuse({ why: 'wrong-size', file: path, bytes: bytes.length, stated });
  if ((await digestHex(bytes, using.digest)) !== sha256) return refuse({ why: 'changed', file: path });
  return { ok: true, value: { path, bytes } };
}

async function readParts(
  { parts, organisation }: FeedIndex,
  files: readonly SnapshotFile[],
  known: ReadonlyMap<string, ReadPart>,
  using: AcceptWith,
): Promise<Step<readonly ReadPart[]>> {
  const fetched = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const done: ReadPart[] = [];
  for (const { path, sha256 } of parts) {
    const bytes = fetched.get(path);
    const before = known.get(path);
    if (bytes) {
      const read = readPart(path, bytes, organisation !== undefined);
      if (!read.ok) return read;
      const { content, isPlain } = read.value;
      done.push({ path, sha256, content, readBy: using.clientVersion, ...(isPlain && { bytes }) });
      await using.rest?.();
    } else if (before) done.push(before);
  }
  return { ok: true, value: done };
}

/** The parts that were read before and are the same in this list, by their path. */
async function findKnown(parts: readonly Part[], using: AcceptWith): Promise<ReadonlyMap<string, ReadPart>> {
  const stated = new Map(parts.map(({ path, sha256 }) => [path, sha256]));
  const read = (await using.readKnown?.(parts)) ?? [];
  const same = read.filter(
    ({ path, sha256, readBy }) => stated.get(path) === sha256 && readBy === using.clientVersion,
  );
  return new Map(same.map((part) => [part.path, part]));
}

async function fetchPart(path: string, using: AcceptWith): Promise<Uint8Array | null> {
  try {
    return await using.readPart(path);
  } catch {
    return null;
  }
}
