import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeLog } from '../../../lib/feed/change-log';
import { INDEX_FILE, type SnapshotFile } from '../../../lib/feed/build-snapshot';
import { digestHex } from '../../../lib/feed/digest';
import { STATEMENT_FILE } from '../../../lib/feed/key-statement';
import type { Ratchet } from '../../../lib/feed/ratchet';
import type { PublishedList } from '../../../lib/list/published';
import { readLog } from '../face/write-face';
import { readBytes } from '../keys-files';
import { isSnapshot, readPublished } from '../read-published';
import { listFiles } from '../read-sources';
import { digestSha256 } from '../write-snapshot';

/** A list that is published, as it lies in a folder. */
export interface PublishedNow {
  readonly folder: string;
  readonly list: PublishedList;
  /** What every client that took it remembers. */
  readonly ratchet: Ratchet;
}

/** What is in the folder where a list is published. */
export type FolderNow =
  | { readonly state: 'empty' }
  | { readonly state: 'list'; readonly now: PublishedNow }
  | { readonly state: 'unreadable'; readonly sentences: readonly string[] }
  /** Something that no publishing put there. */
  | { readonly state: 'other' };

/** Reads what is published in a folder now. Hidden files, such as those of git, do not count. */
export async function readFolderNow(folder: string): Promise<FolderNow> {
  const bytes = readBytes(join(folder, INDEX_FILE));
  if (bytes === null) return { state: isEmpty(folder) ? 'empty' : 'other' };
  if (!isSnapshot(new TextDecoder().decode(bytes))) return { state: 'other' };
  const read = await readPublished(folder);
  if (!read.ok) return { state: 'unreadable', sentences: read.sentences };
  const { feed, sequence } = read.list.index;
  const ratchet = { feed, sequence, sha256: await digestHex(bytes, digestSha256) };
  return { state: 'list', now: { folder, list: read.list, ratchet } };
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => name.startsWith('.'));
}

/** The signed changes of keys beside a list: they stay for good. */
export function readKeyFiles(folder: string): readonly SnapshotFile[] {
  const names = [
    STATEMENT_FILE,
    `${STATEMENT_FILE}.jws`,
    ...listFiles(join(folder, 'keys')).map((name) => `keys/${name}`),
  ];
  return names.flatMap((path) => {
    const bytes = readBytes(join(folder, path));
    return bytes === null ? [] : [{ path, bytes }];
  });
}

/** The change log beside a list, or in another folder where there is none beside it. */
export function readLogOf(folders: readonly string[]): ChangeLog | null {
  return folders.map(readLog).find((log) => log !== null) ?? null;
}
