import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSource } from '../../../lib/feed/format-source';
import { type PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import { signContent } from '../../../lib/feed/sign';
import { writeSnapshot } from '../../../tools/feed/write-snapshot';
import { aKey, trusting } from '../../lib/feed/key-fixtures';
import { aFolder } from '../feed/own-folder';

export const NOW = '2026-11-21T12:00:00Z';
export const weekly = await aKey('the publisher, every week', { feed: 'take-part-example', use: 'lists' });
export const safe = await aKey('the publisher, in the safe', { feed: 'take-part-example', use: 'keys' });

/** The example list as its publisher built and signed it, in a folder that is gone after the test. */
export async function aSignedList(key: PrivateKeyFile = weekly): Promise<string> {
  const folder = aFolder();
  const written = await writeSnapshot('feed', folder, { on: '2026-11-21', clientVersion: '0.1.0' });
  if (!written.ok) throw new Error('The example list could not be built.');
  await signFolder(folder, key);
  return folder;
}

export async function signFolder(folder: string, key: PrivateKeyFile = weekly): Promise<void> {
  const index = readFileSync(join(folder, 'feed.json'));
  writeFileSync(join(folder, 'feed.json.jws'), await signContent(index, key, 'lists'));
}

/** A trust file with these keys. */
export function aTrustFile(...keys: readonly PrivateKeyFile[]): string {
  const file = join(aFolder(), 'trust.json');
  writeFileSync(file, formatSource(trusting(...keys)));
  return file;
}

/** One public key, as `keys new` writes it. */
export function aPublicKey(key: PrivateKeyFile): string {
  const file = join(aFolder(), `${key.id}.public.json`);
  writeFileSync(file, formatSource(publicHalf(key)));
  return file;
}
