import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ChangeLog } from '../../../lib/feed/change-log';
import { listFiles } from '../read-sources';
import type { FaceFile } from './face-files';

const LOG = 'changes.json';

/** What is where a face is to be written. */
export type FacePlace =
  /** Nothing yet. */
  | { readonly state: 'empty' }
  /** An earlier face, with its change log. */
  | { readonly state: 'face'; readonly log: ChangeLog }
  /** Something else, which is left alone. */
  | { readonly state: 'other' };

/** Looks at the folder where a face is to be written. */
export function readPlace(folder: string): FacePlace {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return { state: 'empty' };
  const log = readLog(folder);
  return log ? { state: 'face', log } : { state: 'other' };
}

/** The change log in a folder; null where there is none that can be read. */
export function readLog(folder: string): ChangeLog | null {
  try {
    return ChangeLog.safeParse(JSON.parse(readFileSync(join(folder, LOG), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Writes a face. Pages of forums and plans that are gone are taken away. */
export function writeFace(folder: string, files: readonly FaceFile[]): void {
  for (const pages of ['forums', 'plans'].map((below) => join(folder, below)))
    for (const name of listFiles(pages)) if (name.endsWith('.html')) rmSync(join(pages, name));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
