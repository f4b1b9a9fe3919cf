import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { makeSchemas, type SchemaFile } from './schemas-make';

/** Writes the JSON Schemas that outsiders read, or checks that they are current. */
export const schemas: Command = {
  name: 'schemas',
  summary: 'writes the JSON Schemas of the published files, or checks that they are current',
  help: [
    'npm run feed -- schemas [--check] [--out FOLDER] [--json]',
    '',
    'Makes docs/schemas/*.schema.json from the very schemas that the client reads by.',
    'Leaves with 0, but for --check.',
    '  --check       write nothing; name every file that differs and leave with 1 if one does',
    '  --out FOLDER  where they are (default: docs/schemas)',
    '  --json        {"outcome":"written|checked","differing":[…]}',
  ],
  async run(args, { print }) {
    const { options, flags } = readArguments(args, { plain: [], options: ['out'], flags: ['check', 'json'] });
    const folder = options.out ?? 'docs/schemas';
    const made = makeSchemas();
    const differing = findDiffering(folder, made);
    if (!flags.check) writeSchemas(folder, made);
    if (flags.json) print(JSON.stringify({ outcome: flags.check ? 'checked' : 'written', differing }));
    else for (const line of tell(differing, flags.check)) print(line);
    return flags.check && differing.length > 0 ? 1 : 0;
  },
};

/** The files that are not what they should be, by name: changed, missing, or there for nothing. */
export function findDiffering(folder: string, made: readonly SchemaFile[]): readonly string[] {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const wanted = new Map(made.map(({ name, text }) => [name, text]));
  return [...new Set([...wanted.keys(), ...there])]
    .filter((name) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== wanted.get(name))
    .toSorted();
}

function writeSchemas(folder: string, made: readonly SchemaFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of findDiffering(folder, made)) rmSync(join(folder, name), { force: true });
  for (const { name, text } of made) writeFileSync(join(folder, name), text);
}

function tell(differing: readonly string[], isCheck: boolean): readonly string[] {
  if (differing.length === 0) return ['The JSON Schemas are current.'];
  if (!isCheck) return differing.map((name) => `Wrote ${name}`);
  return [...differing.map((name) => `${name} is not current.`), 'npm run feed -- schemas writes them anew.'];
}
