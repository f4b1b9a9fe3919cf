import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { webcrypto } from 'node:crypto';
import { acceptSnapshot } from '../../lib/feed/accept-snapshot';
import { buildSnapshot, type SnapshotFile } from '../../lib/feed/build-snapshot';
import type { Refusal } from '../../lib/feed/refusal';
import type { SourceProblem } from '../../lib/feed/source-problem';
import type { FeedIndex } from '../../lib/list/published';
import { dayInLondon } from '../../lib/list/time';
import { checkSources } from './check-sources';
import { listFiles } from './read-sources';
import { tellRefusal } from './verify-words';

/** What came of writing a snapshot. Where it failed, what was there before is still there. */
export type Written =
  | { readonly ok: true; readonly index: FeedIndex; readonly files: number; readonly bytes: number }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

export interface WriteOptions {
  /** The day on which the sources are checked: `2026-11-21`. */
  readonly on: string;
  /** The version of Take Part that must be able to read the list. */
  readonly clientVersion: string;
}

/**
 * Checks the sources below a folder and writes the list they make to another, over the one there. What is written was
 * accepted by the very code that accepts it in a browser. A review that is due stops nobody from building: only time
 * has passed, and the list says how old it is.
 */
export async function writeSnapshot(
  sourceDir: string,
  outDir: string,
  { on, clientVersion }: WriteOptions = { on: today(), clientVersion: ownVersion() },
): Promise<Written> {
  const { sources, problems } = checkSources(sourceDir, on);
  const wrong = problems.filter(({ due }) => due !== true);
  if (sources === null || wrong.length > 0) return { ok: false, problems: wrong };

  const files = await buildSnapshot(sources, digestSha256);
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const accepted = await acceptSnapshot(contents.get('feed.json') ?? null, {
    readPart: (path) => Promise.resolve(contents.get(path) ?? null),
    digest: digestSha256,
    clientVersion,
  });
  if (!accepted.ok) return { ok: false, problems: [asProblem(accepted.reason)] };

  writeListFiles(outDir, files);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { ok: true, index: accepted.list.index, files: files.length, bytes };
}

/** Writes the files of a list to a folder, over the list that is there. */
export function writeListFiles(outDir: string, files: readonly SnapshotFile[]): void {
  // Only what an earlier list left there: the folder may be anybody's, and pages may lie beside the plans.
  for (const name of listFiles(join(outDir, 'plans')))
    if (name.endsWith('.json')) rmSync(join(outDir, 'plans', name));
  writeFiles(outDir, files);
}

/** Writes files to a folder and leaves the others there. */
export function writeFiles(outDir: string, files: readonly SnapshotFile[]): void {
  for (const { path, bytes } of files) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** A refusal as a problem of the sources: whoever builds must see it before anybody else does. */
function asProblem(reason: Refusal): SourceProblem {
  const isNewer = reason.why === 'newer-client';
  const field = isNewer ? 'minimumClient' : 'field' in reason ? reason.field : 'the whole file';
  return { file: reason.file, field, reason: `It would not be accepted. ${tellRefusal(reason)}` };
}

function today(): string {
  return dayInLondon(new Date().toISOString());
}

/** SHA-256 by Node's WebCrypto, the same interface as a browser's. */
export async function digestSha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** The version of this Take Part, from its package. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}
