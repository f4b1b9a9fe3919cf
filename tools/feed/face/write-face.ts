import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ChangeLog } from '../../../lib/feed/change-log';
import { compileStyle } from './compile-style';
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
  const path = join(folder, LOG);
  const log = existsSync(path) ? readLog(readFileSync(path, 'utf8')) : null;
  return log ? { state: 'face', log } : { state: 'other' };
}

function readLog(text: string): ChangeLog | null {
  try {
    return ChangeLog.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Writes a face, with its style sheet and its script. Pages of forums and plans that are gone are taken away. */
export function writeFace(folder: string, files: readonly FaceFile[]): void {
  for (const pages of ['forums', 'plans']) rmSync(join(folder, pages), { recursive: true, force: true });
  for (const { path, text } of [
    ...files,
    { path: 'style.css', text: compileStyle('tools/feed/face/face.scss') },
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  copyFileSync(new URL('nominate.js', import.meta.url), join(folder, 'nominate.js'));
}
