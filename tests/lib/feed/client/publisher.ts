import type { FeedSources } from '../../../../lib/feed/feed-sources';
import type { PrivateKeyFile } from '../../../../lib/feed/key-private';
import type { KeyStatement } from '../../../../lib/feed/key-statement';
import { signContent } from '../../../../lib/feed/sign';
import type { FeedIndex } from '../../../../lib/list/published';
import { bytesOf, practiceSources, putOnShelf, type Shelf } from '../feed-fixtures';
import { aKey } from '../key-fixtures';
import type { FeedHost } from './feed-host';

/** The keys of the practice list's publisher, and somebody else's. */
export const weekly = await aKey('every week', { feed: 'practice-list', use: 'lists' });
export const safe = await aKey('in the safe', { feed: 'practice-list', use: 'keys' });
export const next = await aKey('every week, the second', { feed: 'practice-list', use: 'lists' });
export const thief = await aKey('a thief', { feed: 'practice-list' });

interface Issue extends Partial<Omit<FeedSources, 'head'>> {
  readonly head?: Partial<FeedIndex>;
  readonly key?: PrivateKeyFile;
  /** Bends the files before they are signed. */
  readonly bend?: (shelf: Shelf) => void | Promise<void>;
}

/** Publishes an issue of the practice list on a host, over what is there. */
export async function publish(
  host: FeedHost,
  { head = {}, key = weekly, bend, ...wish }: Issue = {},
): Promise<void> {
  const sources = practiceSources(wish);
  const shelf = await putOnShelf({ ...sources, head: { ...sources.head, ...head } });
  await bend?.(shelf);
  for (const [path, bytes] of shelf.files) host.files.set(path, bytes);
  await signAgain(host, key);
}

/** Signs the index that lies on the host. */
export async function signAgain(host: FeedHost, key: PrivateKeyFile = weekly): Promise<void> {
  const index = host.files.get('feed.json') ?? new Uint8Array();
  host.files.set('feed.json.jws', bytesOf(await signContent(index, key, 'lists')));
}

/** Publishes a change of keys: from the weekly key to the next one, unless a test wants another. */
export async function changeKeys(
  host: FeedHost,
  wanted: Partial<KeyStatement> & Pick<KeyStatement, 'add' | 'retire'>,
  signer: PrivateKeyFile = safe,
): Promise<void> {
  const statement: KeyStatement = {
    format: 1,
    feed: 'practice-list',
    sequence: 1,
    issuedAt: '2026-11-20T09:00:00Z',
    reason: 'Our signing machine was stolen.',
    ...wanted,
  };
  const bytes = bytesOf(`${JSON.stringify(statement, null, 2)}\n`);
  const jws = bytesOf(await signContent(bytes, signer, 'keys'));
  for (const path of ['keys.json', `keys/${statement.sequence}.json`]) {
    host.files.set(path, bytes);
    host.files.set(`${path}.jws`, jws);
  }
}
