import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { FeedHead, SOURCE_FOLDERS, type FeedSources, type SourceFolder } from '../../lib/feed/feed-sources';
import { readSource } from '../../lib/feed/read-source';
import type { SourceProblem } from '../../lib/feed/source-problem';

/** The sources of a list as they lie on the disk. */
export interface SourcesRead {
  /** Everything that is valid; null where `feed.json` itself is not. */
  readonly sources: FeedSources | null;
  /** The files that hold nothing valid, so that nobody takes what they describe for missing. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly SourceProblem[];
}

/** Reads all the sources below a folder, each kind in the order of its file names, and reports everything unreadable. */
export function readSources(directory: string): SourcesRead {
  const problems: SourceProblem[] = [];
  const unread = new Set<string>();
  const report = (file: string, field: string, reason: string): void => {
    problems.push({ file, field, reason });
  };

  const readFile = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const path = join(directory, file);
    if (!existsSync(path)) {
      report(file, 'the whole file', 'Missing: “npm run feed -- new list” begins one.');
      return null;
    }
    const read = readSource(file, readFileSync(path, 'utf8'), schema);
    problems.push(...read.problems);
    if (read.value === null) unread.add(file);
    return read.value;
  };

  const readFolder = <F extends SourceFolder>({ folder, schema, named }: F): z.output<F['schema']>[] =>
    listFiles(join(directory, folder)).flatMap((name) => {
      const file = `${folder}/${name}`;
      if (!name.endsWith('.json')) {
        report(file, 'the whole file', 'Only JSON files belong here: move it elsewhere.');
        return [];
      }
      const value = readFile<z.output<F['schema']>>(file, schema as z.ZodType<z.output<F['schema']>>);
      if (value === null) return [];
      const id: unknown = Reflect.get(Object(value), named);
      if (`${String(id)}.json` !== name)
        report(file, named, `Says “${String(id)}”, but the file is ${name}: make them the same.`);
      return [value];
    });

  const head = readFile('feed.json', FeedHead);
  const read = {
    forums: readFolder(SOURCE_FOLDERS.forums),
    organisations: readFolder(SOURCE_FOLDERS.organisations),
    plans: readFolder(SOURCE_FOLDERS.plans),
    guidance: {
      values: readFolder(SOURCE_FOLDERS.values),
      principles: readFolder(SOURCE_FOLDERS.principles),
      disclosures: readFolder(SOURCE_FOLDERS.disclosures),
      examples: readFolder(SOURCE_FOLDERS.examples),
      redLines: readFolder(SOURCE_FOLDERS.redLines),
      checks: readFolder(SOURCE_FOLDERS.checks),
      periods: readFolder(SOURCE_FOLDERS.periods),
    },
  };
  return { sources: head && { head, ...read }, unread, problems };
}

/** The names of the files in a folder, sorted; none where there is no folder. */
export function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}
