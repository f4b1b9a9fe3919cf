import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ADDON_UUID } from '../../../tools/browsers/firefox/identity';
import type { BrowserFamily } from '../../../tools/setup/browser';

/** The folders in which the browsers keep databases, in the profile. */
export const DATABASES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'Default/IndexedDB',
  firefox: `storage/default/moz-extension+++${ADDON_UUID}/idb`,
};

/** Clears the databases of a profile away, as a browser does that runs out of room. The browser must not be running. */
export function loseDatabases(family: BrowserFamily, profile: string): void {
  rmSync(join(profile, DATABASES[family]), { recursive: true, force: true });
}
