import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Day, PageUrl } from '../../lib/list/source';
import { UsageError } from '../command/command';

/** A day that was given, or today. */
export function readDay(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  if (!Day.safeParse(given).success)
    throw new UsageError(`--on takes a day such as 2026-11-21, not “${given}”.`);
  return given;
}

/** The folder of sources: `feed` unless another is given. */
export function readSourceFolder(given: string | undefined): string {
  const folder = given ?? 'feed';
  if (!existsSync(join(folder, 'feed.json')))
    throw new UsageError(`There is no list in ${folder}: feed.json is missing.`);
  return folder;
}

/** The address of a page that was given as `--name`, or null. */
export function readPage(name: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!PageUrl.safeParse(given).success) {
    throw new UsageError(`--${name} takes an address such as https://www.example.org/list/, not “${given}”.`);
  }
  return given;
}

/** The address of a folder of pages, ending in a slash, or null. */
export function readFolderPage(name: string, given: string | undefined): string | null {
  const page = readPage(name, given);
  return page === null || page.endsWith('/') ? page : `${page}/`;
}
