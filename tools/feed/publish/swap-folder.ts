import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { SnapshotFile } from '../../../lib/feed/build-snapshot';

/** The pages and plans of one number: those of the number before are left out, so that what is gone is gone. */
const OF_ONE_NUMBER = /^(forums|plans)\/[^/]+\.(html|json)$/;

/**
 * Puts files in a folder, all of them or none: they are written to a fresh folder beside it, which then takes its place.
 * What else the folder holds (the changes of keys, a `CNAME`, `.git`) comes along. Throws when the disk or its owner
 * does not allow it, and everything is then as it was.
 */
export function swapFolder(folder: string, files: readonly SnapshotFile[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const out = existsSync(folder) ? realpathSync(folder) : folder;
  const [next, before] = [`${out}.next`, `${out}.before`];
  for (const beside of [next, before]) rmSync(beside, { recursive: true, force: true });
  try {
    if (existsSync(out)) copyOthers(out, next);
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), bytes);
    }
    takePlace(out, next, before);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(before, { recursive: true, force: true });
}

/** Puts a folder back whose swap was cut off between its two steps, by a power cut for instance. */
export function mendSwap(folder: string): void {
  const before = `${folder}.before`;
  if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
}

function copyOthers(out: string, next: string): void {
  const isKept = (path: string): boolean => !OF_ONE_NUMBER.test(relative(out, path).split(sep).join('/'));
  cpSync(out, next, { recursive: true, filter: isKept });
}

function takePlace(out: string, next: string, before: string): void {
  const wasThere = existsSync(out);
  if (wasThere) renameSync(out, before);
  try {
    renameSync(next, out);
  } catch (error) {
    if (wasThere) renameSync(before, out);
    throw error;
  }
}
