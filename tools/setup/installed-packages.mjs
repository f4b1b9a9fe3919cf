import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packages that `package-lock.json` wants and `node_modules` has not got in that version, by their place in the tree.
 * npm writes `node_modules/.package-lock.json` last, so an interrupted installation counts as none.
 * Empty means that nothing need be installed.
 *
 * @param {string} root the project's folder
 * @returns {string[]}
 */
export function findMissingPackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  const present = readPackages(join(root, 'node_modules', '.package-lock.json')) ?? {};
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && isNeededHere(entry))
    .filter(([place, entry]) => present[place]?.version !== entry.version)
    .map(([place]) => place);
}

/** @param {string} file @returns {Record<string, LockedPackage> | null} null when there is no readable file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Optional packages are mostly builds for other machines. One that names this system, and no particular C library,
 * is needed: otherwise a `node_modules` copied from another machine would pass.
 *
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @param {LockedPackage} entry
 */
function isNeededHere(entry) {
  if (!entry.optional) return true;
  if (!entry.os || !entry.cpu || entry.libc) return false;
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch);
}
