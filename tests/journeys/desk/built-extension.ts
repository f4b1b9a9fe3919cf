import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserFamily } from '../../../tools/setup/browser';

const FOLDERS: Readonly<Record<BrowserFamily, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Where the built extension of a family is. Throws a plain sentence when it has not been built. */
export function builtExtension(family: BrowserFamily): string {
  const folder = FOLDERS[family];
  for (const file of ['manifest.json', 'sidepanel.html', 'feed/feed.json']) {
    if (existsSync(join(folder, file))) continue;
    throw new Error(
      `Journeys drive the built extension, and ${folder}/${file} is not there. Run “npm run build” first.`,
    );
  }
  return resolve(folder);
}

/** A copy of the built extension for a journey to change: to damage it, or to lay something beside it. */
export function copyOfExtension(family: BrowserFamily, change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'take-part-build-'));
  cpSync(builtExtension(family), folder, { recursive: true });
  change(folder);
  return folder;
}
