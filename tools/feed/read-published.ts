import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptSnapshot } from '../../lib/feed/accept-snapshot';
import { buildSnapshot, INDEX_FILE } from '../../lib/feed/build-snapshot';
import type { PublishedList } from '../../lib/list/published';
import { tellProblem } from './tell-problem';
import { readSources } from './read-sources';
import { tellRefusal } from './verify-words';
import { digestSha256, ownVersion } from './write-snapshot';

/** A list from a folder, or why there is none, a sentence each. */
export type ReadPublished =
  | { readonly ok: true; readonly list: PublishedList }
  | { readonly ok: false; readonly sentences: readonly string[] };

/**
 * Reads the list in a folder, be it a snapshot that was built or the sources of one. Both pass through the code that
 * accepts a list in a browser. What only `check` objects to, such as a format or a review that is due, does not stand in
 * the way: the list is only looked at.
 */
export async function readPublished(folder: string): Promise<ReadPublished> {
  const index = join(folder, INDEX_FILE);
  if (!existsSync(index)) {
    return { ok: false, sentences: [`There is no list in ${folder}: ${INDEX_FILE} is missing.`] };
  }
  return isSnapshot(readFileSync(index, 'utf8'))
    ? accept(folder, (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null))
    : fromSources(folder);
}

/** Whether the text of a `feed.json` is the index of a published list: only that names parts. */
export function isSnapshot(index: string): boolean {
  try {
    const json: unknown = JSON.parse(index);
    return typeof json === 'object' && json !== null && 'parts' in json;
  } catch {
    return false;
  }
}

async function fromSources(folder: string): Promise<ReadPublished> {
  const { sources, unread, problems } = readSources(folder);
  if (sources === null || unread.size > 0) {
    return { ok: false, sentences: problems.map((problem) => tellProblem(folder, problem)) };
  }
  const files = await buildSnapshot(sources, digestSha256);
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return accept(folder, (path) => contents.get(path) ?? null);
}

async function accept(folder: string, read: (path: string) => Uint8Array | null): Promise<ReadPublished> {
  const accepted = await acceptSnapshot(read(INDEX_FILE), {
    readPart: (path) => Promise.resolve(read(path)),
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  return accepted.ok
    ? { ok: true, list: accepted.list }
    : { ok: false, sentences: [`${folder}: ${tellRefusal(accepted.reason)}`] };
}
