import { webcrypto } from 'node:crypto';
import type { AcceptWith } from '../../../lib/feed/accept-snapshot';
import { buildSnapshot, type SnapshotFile } from '../../../lib/feed/build-snapshot';
import type { FeedSources } from '../../../lib/feed/feed-sources';
import { aValue } from '../list/fixtures';
import { practiceList } from '../list/fixtures-list';

/** SHA-256 by the same interface that a browser has. */
export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** The practice list as sources, whole and in order, with whatever else is wanted. */
export function practiceSources(wish: Partial<FeedSources> = {}): FeedSources {
  const { index, forums, organisations, plans, guidance } = practiceList;
  const { parts: _, ...head } = index;
  const values = [...guidance.values, aValue({ name: 'Objectivity', order: 3 })];
  return { head, forums, organisations, plans, guidance: { ...guidance, values }, ...wish };
}

/** A published list on a shelf, where a test can bend single files before somebody accepts it. */
export interface Shelf {
  readonly files: Map<string, Uint8Array>;
  readonly index: () => Uint8Array | null;
  readonly using: AcceptWith;
}

export async function putOnShelf(sources: FeedSources = practiceSources()): Promise<Shelf> {
  const built: readonly SnapshotFile[] = await buildSnapshot(sources, digest);
  const files = new Map(built.map(({ path, bytes }) => [path, bytes]));
  return {
    files,
    index: () => files.get('feed.json') ?? null,
    using: { readPart: async (path) => files.get(path) ?? null, digest, clientVersion: '0.1.0' },
  };
}

export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Rewrites a part and states its new size and SHA-256 in the index, as a publisher with a broken tool would. */
export async function republish(shelf: Shelf, path: string, change: (json: never) => unknown): Promise<void> {
  await replacePart(shelf, path, JSON.stringify(change(JSON.parse(textOf(shelf.files.get(path))) as never)));
}

/** Puts a text in a part's place and states its size and SHA-256 in the index. */
export async function replacePart(shelf: Shelf, path: string, text: string): Promise<void> {
  const bytes = bytesOf(text);
  shelf.files.set(path, bytes);
  const sha256 = Buffer.from(await digest(bytes)).toString('hex');
  changeIndex(shelf, (index) => ({
    ...index,
    parts: index.parts.map((part) => (part.path === path ? { path, bytes: bytes.length, sha256 } : part)),
  }));
}

type Index = { readonly parts: readonly { readonly path: string }[] } & Readonly<Record<string, unknown>>;

/** Rewrites the index. */
export function changeIndex(shelf: Shelf, change: (index: Index) => unknown): void {
  const index = JSON.parse(textOf(shelf.files.get('feed.json'))) as Index;
  shelf.files.set('feed.json', bytesOf(JSON.stringify(change(index))));
}
