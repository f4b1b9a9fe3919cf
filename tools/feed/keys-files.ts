import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PrivateKeyFile } from '../../lib/feed/key-private';
import { readAs, readJson, refuse, type Step } from '../../lib/feed/read-json';
import { readTrust, type Trust, type TrustUnread } from '../../lib/feed/trust';

/** A file's bytes; null when it is not there or is a folder. */
export function readBytes(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

/** Reads the file that signs. */
export function readPrivateKey(path: string): Step<PrivateKeyFile> {
  const bytes = readBytes(path);
  if (bytes === null) return refuse({ why: 'missing', file: path });
  const json = readJson(path, bytes);
  return json.ok ? readAs(path, PrivateKeyFile, json.value) : json;
}

/** Reads whom to believe from a trust file or a public key. */
export async function readTrustFile(
  path: string,
): Promise<
  { readonly ok: true; readonly trust: Trust } | { readonly ok: false; readonly reason: TrustUnread }
> {
  const bytes = readBytes(path);
  return bytes === null ? refuse({ why: 'missing', file: path }) : readTrust(path, bytes);
}

/** Replaces a file whole: whoever reads it meanwhile, or after a failure, finds the old one or the new one. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

/** Writes a file that only its owner may read. Never over another: a lost key cannot be had again. */
export function writeSecret(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
  chmodSync(path, 0o600);
}

/** Whether others on this machine may read a file. Windows has no such mode, so nobody is warned there. */
export function othersMayRead(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}

/** The git work tree that a folder is or would be in; null when it is in none. Links are followed. */
export function findWorkTree(folder: string): string | null {
  let here = resolve(folder);
  while (!existsSync(here) && dirname(here) !== here) here = dirname(here);
  here = realpathSync(here);
  for (; !existsSync(join(here, '.git')); here = dirname(here)) if (dirname(here) === here) return null;
  return here;
}
