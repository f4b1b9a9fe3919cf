import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maySign } from '../../lib/feed/key';
import { type PrivateKeyFile, publicHalf } from '../../lib/feed/key-private';
import type { Surroundings } from '../command/command';
import { othersMayRead, readPrivateKey } from './keys-files';
import { because, type TurnedDown } from './turn-down';

/** How the file of a private key ends. */
export const PRIVATE_ENDING = '.private.json';

/** A private key and the file it is in. */
export interface SigningKey {
  readonly ok: true;
  readonly file: string;
  readonly key: PrivateKeyFile;
}

/** Reads the key that signs lists: a file, or the only such key in a folder. */
export function readSigningKey(
  path: string,
): SigningKey | { readonly ok: false; readonly reason: TurnedDown } {
  if (!isFolder(path)) {
    const read = readPrivateKey(path);
    return read.ok ? { ok: true, file: path, key: read.value } : { ok: false, reason: because(read.reason) };
  }
  const keys = readdirSync(path)
    .filter((name) => name.endsWith(PRIVATE_ENDING))
    .flatMap((name) => {
      const read = readPrivateKey(join(path, name));
      return read.ok && maySign(publicHalf(read.value), 'lists')
        ? [{ file: join(path, name), key: read.value }]
        : [];
    });
  const [only, ...others] = keys;
  if (only && others.length === 0) return { ok: true, ...only };
  const sentence = only
    ? `${path} holds several keys for lists: name the one to sign with.`
    : `${path} holds no private key that may sign lists. Make one: npm run feed -- keys new`;
  return { ok: false, reason: { reason: only ? 'several-keys' : 'missing', sentence } };
}

/** Says so when others on this machine could sign too. */
export function warnOfReaders(around: Surroundings, { file, key }: SigningKey): void {
  if (!key.test && othersMayRead(file))
    around.complain(`Others on this machine may read ${file}: chmod 600 it.`);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
