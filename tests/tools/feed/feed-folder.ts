import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSource } from '../../../lib/feed/format-source';
import type { Command } from '../../../tools/command/command';

/** A copy of the project's own sources that a test may break. */
export interface FeedFolder {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Sets one field of a file, in the one format: `edit('feed.json', 'sequence', 0)`; in a list by its number. */
  readonly edit: (file: string, field: string, value: unknown) => void;
  readonly remove: (file: string) => void;
  readonly clear: () => void;
}

export function copyFeed(): FeedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  cpSync('feed', folder, { recursive: true });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  return {
    folder,
    read,
    write,
    edit(file, field, value) {
      const json: unknown = JSON.parse(read(file));
      const path = field.split('.');
      const last = path.pop() ?? '';
      const inside = path.reduce((thing: unknown, key) => Reflect.get(Object(thing), key), json);
      Reflect.set(Object(inside), last, value);
      write(file, formatSource(json));
    },
    remove: (file) => rmSync(join(folder, file)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a command printed and left with. */
export interface Ran {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: readonly string[];
}

/** Runs a command on the day the example list was issued, or at another instant of it. */
export async function run(
  command: Command,
  args: readonly string[],
  input = '',
  now = '2026-11-21T12:00:00Z',
): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command.run(args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    readInput: () => Promise.resolve(input),
    today: '2026-11-21',
    now,
    untilStopped: () => Promise.resolve(),
  });
  return { code, printed, complained };
}

/** Every file below a folder with its text, by path. */
export function readAll(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
