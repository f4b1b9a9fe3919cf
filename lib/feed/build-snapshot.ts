import type { FeedIndex, Part } from '../list/published';
import type { Forum } from '../list/forum';
import { digestHex, type Digest } from './digest';
import { publishedPart, type FeedSources } from './feed-sources';

/** One file of a list that is ready to be published. */
export interface SnapshotFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The path of a list's index, next to which its parts lie. */
export const INDEX_FILE = 'feed.json';

/** More forums than this, on average, do not go into one part. */
const MOST_FORUMS = 100;

/**
 * The files of a list: the index first, then the parts it names by size and SHA-256. The same sources give the same
 * bytes, whatever order they were read in.
 */
export async function buildSnapshot(sources: FeedSources, digest: Digest): Promise<readonly SnapshotFile[]> {
  const parts = await partsOf(sources, digest);
  const stated = await Promise.all(
    parts.map(async ({ path, bytes }): Promise<Part> => ({
      path,
      bytes: bytes.length,
      sha256: await digestHex(bytes, digest),
    })),
  );
  const index: FeedIndex = { ...sources.head, parts: stated };
  return [{ path: INDEX_FILE, bytes: encode(JSON.stringify(index, null, 2)) }, ...parts];
}

async function partsOf(
  { head, forums, organisations, guidance, plans }: FeedSources,
  digest: Digest,
): Promise<SnapshotFile[]> {
  // A department’s own list has only the parts that it says something in.
  const isWanted = (things: readonly unknown[]): boolean =>
    head.organisation === undefined || things.length > 0;
  const all = {
    values: byId(guidance.values),
    principles: byId(guidance.principles),
    disclosures: byId(guidance.disclosures),
    examples: byId(guidance.examples),
    redLines: byId(guidance.redLines),
    checks: byId(guidance.checks),
    periods: byId(guidance.periods),
  };
  const said = Object.fromEntries(Object.entries(all).filter(([, things]) => isWanted(things)));
  return [
    ...(isWanted(forums) ? await forumParts(byId(forums), digest) : []),
    ...(isWanted(organisations) ? [part('organisations.json', byId(organisations))] : []),
    ...(isWanted(Object.keys(said)) ? [part('guidance.json', said)] : []),
    ...plans
      .toSorted((a, b) => compareText(a.organisation, b.organisation))
      .map((plan) => part(publishedPart('plans', plan.organisation), plan)),
  ];
}

/**
 * The forums in one part, or, where they are many, in 16 or 256: by the first digits of the SHA-256 of their ids, so that
 * a forum stays in its part whatever becomes of the others, and a change of one moves little.
 */
async function forumParts(forums: readonly Forum[], digest: Digest): Promise<SnapshotFile[]> {
  const digits = [0, 1].find((count) => forums.length <= MOST_FORUMS * 16 ** count) ?? 2;
  if (digits === 0) return [part('forums.json', forums)];
  const parts = new Map<string, Forum[]>();
  for (const forum of forums) {
    const name = (await digestHex(new TextEncoder().encode(forum.id), digest)).slice(0, digits);
    parts.set(name, [...(parts.get(name) ?? []), forum]);
  }
  return [...parts]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, together]) => part(`forums/${name}.json`, together));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => compareText(a.id, b.id));
}

function part(path: string, content: unknown): SnapshotFile {
  return { path, bytes: encode(JSON.stringify(content)) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\n`);
}

/** By code units, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
