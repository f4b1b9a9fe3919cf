import { posix } from 'node:path';
import type { BrowserName, FoundBrowser } from './browser';
import { BROWSER_NAMES, familyOf } from './browser';
import type { BrowserFamily } from './browser';
import { BROWSER_PLACES } from './browser-places';
import { findCommand } from './find-command';
import type { Machine } from './machine';

/** A browser that is installed, or why the one asked for cannot be used. */
export type Search =
  | { readonly ok: true; readonly browser: FoundBrowser }
  | { readonly ok: false; readonly reason: 'not-installed' }
  | {
      readonly ok: false;
      readonly reason: 'variable-is-wrong';
      readonly variable: string;
      readonly path: string;
    }
  | { readonly ok: false; readonly reason: 'only-a-snap'; readonly path: string };

/** Looks for one browser: the environment variable that names it, then the usual places of this system. */
export function findBrowser(name: BrowserName, machine: Machine): Search {
  for (const variable of BROWSER_PLACES[name].variables) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.canRun(path)) return { ok: true, browser: { name, executable: path } };
    return { ok: false, reason: 'variable-is-wrong', variable, path };
  }
  const installed = listPlaces(name, machine).filter((path) => machine.canRun(path));
  const usable = installed.find((path) => !machine.isSnap(path));
  if (usable !== undefined) return { ok: true, browser: { name, executable: usable } };
  const snap = installed[0];
  return snap === undefined
    ? { ok: false, reason: 'not-installed' }
    : { ok: false, reason: 'only-a-snap', path: snap };
}

/**
 * Looks for any browser of a family: Chromium, then Chrome, then Edge; or Firefox. When there is none, the first reason
 * that says more than `not-installed` is given.
 */
export function findInFamily(family: BrowserFamily, machine: Machine): Search {
  let refusal: Search = { ok: false, reason: 'not-installed' };
  for (const name of BROWSER_NAMES.filter((candidate) => familyOf(candidate) === family)) {
    const search = findBrowser(name, machine);
    if (search.ok || search.reason === 'variable-is-wrong') return search;
    if (refusal.ok || refusal.reason === 'not-installed') refusal = search;
  }
  return refusal;
}

function listPlaces(name: BrowserName, machine: Machine): readonly string[] {
  const places = BROWSER_PLACES[name];
  if (machine.platform === 'darwin') {
    return ['/Applications', posix.join(machine.home, 'Applications')].map((folder) =>
      posix.join(folder, places.macApp),
    );
  }
  if (machine.platform === 'win32') {
    return places.windows
      .map((path) => path.replaceAll(/%([^%]+)%/g, (_, variable: string) => machine.env[variable] ?? ''))
      .filter((path) => /^[a-z]:/i.test(path));
  }
  return places.commands.map((command) => findCommand(command, machine)).filter((path) => path !== null);
}
