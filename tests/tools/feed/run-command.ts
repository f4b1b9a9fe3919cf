import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../../tools/feed/command';

/** What a command said and how it left. */
export interface Ran {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: readonly string[];
}

/** Runs a command on 22 November 2026, with nobody at the keyboard. */
export async function runCommand(command: Command, ...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command.run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    readInput: () => Promise.resolve(''),
    today: '2026-11-22',
  });
  return { code, printed, complained };
}

/** A folder of one's own that nobody else writes to. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'take-part-'));
}

/** The example list's sources in a folder of one's own. */
export function someSources(): string {
  const folder = join(aFolder(), 'feed');
  cpSync('feed', folder, { recursive: true });
  return folder;
}
