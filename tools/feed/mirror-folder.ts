import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { acceptSnapshot } from '../../lib/feed/accept-snapshot';
import { INDEX_FILE, type SnapshotFile } from '../../lib/feed/build-snapshot';
import { giveTrust } from '../../lib/feed/client/give-trust';
import type { FeedProgress, KeptFeed } from '../../lib/feed/client/kept-feed';
import type { Refreshed } from '../../lib/feed/client/refreshed';
import { KeyStatement, STATEMENT_FILE, statementFile } from '../../lib/feed/key-statement';
import { Ratchet } from '../../lib/feed/ratchet';
import { readJson } from '../../lib/feed/read-json';
import { SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import { Trust } from '../../lib/feed/trust';
import { readBytes, replaceFile } from './keys-files';
import { digestSha256, ownVersion } from './write-snapshot';

/** What a mirror remembers beside the files it serves. Public keys only: whoever finds it learns nothing. */
const MEMORY_FILE = '.take-part-mirror.json';

const Memory = z.object({
  feed: z.string(),
  base: z.string(),
  trust: Trust,
  ratchet: Ratchet.nullable(),
  etags: z.object({ index: z.string().nullable(), keys: z.string().nullable() }),
});

/** The list that a mirror follows: whose, where, and under whose keys. */
export interface Mirrored {
  readonly feed: string;
  readonly base: string;
  readonly trust: Trust;
}

/**
 * What a folder holds of a list. Without a readable memory the number of the list that lies there still counts, so
 * that nobody who deletes it can send the mirror back.
 */
export async function readMirror(dir: string, { feed, base, trust }: Mirrored): Promise<KeptFeed> {
  const memory = readMemory(dir);
  const known = memory?.feed === feed ? memory : null;
  const accepted = await acceptSnapshot(readBytes(join(dir, INDEX_FILE)), {
    readPart: (path) => Promise.resolve(readBytes(join(dir, path))),
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  const list = accepted.ok ? accepted.list : null;
  return {
    index: list?.index ?? null,
    readList: () => Promise.resolve(list),
    trust: giveTrust(known?.trust ?? null, trust),
    ratchet: known?.ratchet ?? null,
    etags: known?.base === base ? known.etags : { index: null, keys: null },
    readPart: ({ path }) => Promise.resolve(readBytes(join(dir, path))),
  };
}

function readMemory(dir: string): z.infer<typeof Memory> | null {
  const bytes = readBytes(join(dir, MEMORY_FILE));
  const json = bytes && readJson(MEMORY_FILE, bytes);
  const read = Memory.safeParse(json?.ok ? json.value : null);
  return read.success ? read.data : null;
}

/**
 * Writes what came of a check: parts first, the signature and the index last, the memory at the very end. Whoever reads
 * in between finds a list that does not fit together, refuses it and keeps what he has; whatever kills the mirror in
 * between, the next run writes all of it again.
 */
export function writeMirror(dir: string, { feed, base }: Mirrored, refreshed: Refreshed): void {
  if (refreshed.outcome === 'updated') {
    const heads = [SIGNATURE_FILE, INDEX_FILE];
    const files = new Map(refreshed.files.map((file) => [file.path, file.bytes]));
    for (const [path, bytes] of files) if (!heads.includes(path)) replaceFile(join(dir, path), bytes);
    writeKeyFiles(dir, refreshed.keyFiles);
    for (const path of heads) replaceFile(join(dir, path), files.get(path) ?? new Uint8Array());
    dropPlans(dir, new Set(files.keys()));
  } else writeKeyFiles(dir, refreshed.keyFiles);
  writeMemory(dir, { feed, base, ...refreshed.progress });
}

/** The newest statement also stays under its number, for whoever follows from further back. */
function writeKeyFiles(dir: string, files: readonly SnapshotFile[]): void {
  const newest = files.find(({ path }) => path === STATEMENT_FILE);
  if (!newest) return;
  const { sequence } = KeyStatement.parse(JSON.parse(new TextDecoder().decode(newest.bytes)));
  for (const { path, bytes } of files) {
    replaceFile(join(dir, path), bytes);
    if (path.startsWith(STATEMENT_FILE))
      replaceFile(join(dir, path.replace(STATEMENT_FILE, statementFile(sequence))), bytes);
  }
}

function writeMemory(
  dir: string,
  memory: { readonly feed: string; readonly base: string } & FeedProgress,
): void {
  const { feed, base, trust, ratchet, etags } = memory;
  replaceFile(join(dir, MEMORY_FILE), `${JSON.stringify({ feed, base, trust, ratchet, etags }, null, 2)}\n`);
}

/** Removes the plans that the list no longer has. Nothing else is touched: the folder may be anybody's. */
function dropPlans(dir: string, kept: ReadonlySet<string>): void {
  const plans = join(dir, 'plans');
  if (!existsSync(plans)) return;
  for (const name of readdirSync(plans))
    if (name.endsWith('.json') && !kept.has(`plans/${name}`)) rmSync(join(plans, name));
}
