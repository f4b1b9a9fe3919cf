import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Day } from '../../lib/list/source';
import { UsageError } from './command';

/** Reads options that all take a value, and nothing else: `--on 2026-11-21`. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    return values as Partial<Record<Name, string>>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

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
