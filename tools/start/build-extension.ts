import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserFamily } from '../setup/browser';
import type { Machine } from '../setup/machine';

/** Where a family's build is, and what WXT is asked for. */
const BUILDS: Readonly<Record<BrowserFamily, { readonly folder: string; readonly args: readonly string[] }>> =
  {
    chromium: { folder: '.output/chrome-mv3', args: ['-b', 'chrome'] },
    firefox: { folder: '.output/firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
  };

/** Everything a build is made of. */
const SOURCES = [
  'components',
  'entrypoints',
  'feed',
  'lib',
  'locales',
  'public/icons',
  'tests/fixtures/practice-key',
  'tools/feed',
  'tools/package',
  'wxt.config.ts',
  'package-lock.json',
];

/** A built extension, or what the build said. */
export type Built =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly sentence: string };

/** Builds the extension for a family of browsers; a build that is newer than all its sources is used as it is. */
export async function buildExtension(
  family: BrowserFamily,
  machine: Machine,
  say: (line: string) => void,
): Promise<Built> {
  const { folder, args } = BUILDS[family];
  if (!(await isCurrent(folder))) {
    say('Building the extension.');
    const built = await machine.run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args]);
    if (built.code !== 0) {
      const lines = built.output.trim().split('\n').slice(-20).join('\n');
      return { ok: false, sentence: `The extension could not be built:\n${lines}` };
    }
  }
  return { ok: true, folder: resolve(folder) };
}

async function isCurrent(folder: string): Promise<boolean> {
  const built = await stat(join(folder, 'manifest.json')).catch(() => null);
  if (!built) return false;
  const newest = await Promise.all(SOURCES.map(newestIn));
  return Math.max(...newest) < built.mtimeMs;
}

/** When the newest file below was changed. A folder counts too: it changes when a file in it goes. */
async function newestIn(path: string): Promise<number> {
  const entry = await stat(path).catch(() => null);
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const names = await readdir(path);
  const below = await Promise.all(names.map((name) => newestIn(join(path, name))));
  return Math.max(entry.mtimeMs, ...below);
}
