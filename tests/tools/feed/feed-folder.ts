import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../../tools/feed/command';

/** A copy of the project's own sources that a test may break. */
export interface FeedFolder {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Changes one text in a file; throws where it is not there, so that a test cannot break nothing. */
  readonly change: (file: string, from: string, to: string) => void;
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
    change(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
      write(file, text.replace(from, to));
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

/** Runs a command on the day the example list was issued. */
export async function run(command: Command, args: readonly string[], input = ''): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command.run(args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    readInput: () => Promise.resolve(input),
    today: '2026-11-21',
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
