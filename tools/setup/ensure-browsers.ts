import { findApt } from './apt';
import type { BrowserFamily, FoundBrowser } from './browser';
import { findInFamily } from './find-browser';
import type { Search } from './find-browser';
import type { Machine } from './machine';

/** The Debian package of each family. */
const PACKAGES: Readonly<Record<BrowserFamily, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Has the widths of Arial, which the interface falls back to; without it text is measured in some other face. */
const FONTS = 'fonts-liberation';

/** A browser of each family asked for, or one plain sentence a missing one. */
export type EnsuredBrowsers<Family extends BrowserFamily> =
  | { readonly ok: true; readonly browsers: Readonly<Record<Family, FoundBrowser>> }
  | { readonly ok: false; readonly sentences: readonly string[] };

/**
 * Makes sure that a browser of each family is there: one that is installed, otherwise Debian's package where apt-get
 * may be used. Says what it does; says nothing when there is nothing to do.
 */
export async function ensureBrowsers<Family extends BrowserFamily>(
  families: readonly Family[],
  machine: Machine,
  say: (line: string) => void,
): Promise<EnsuredBrowsers<Family>> {
  const missing = families.filter((family) => isWorthInstalling(findInFamily(family, machine)));
  if (missing.length > 0) await installBrowsers(missing, machine, say);

  const found = families.map((family) => ({ family, search: findInFamily(family, machine) }));
  const sentences = found.flatMap(({ family, search }) =>
    search.ok ? [] : [explain(family, search, machine)],
  );
  if (sentences.length > 0) return { ok: false, sentences };
  const browsers = Object.fromEntries(
    found.flatMap(({ family, search }) => (search.ok ? [[family, search.browser]] : [])),
  ) as Record<Family, FoundBrowser>;
  return { ok: true, browsers };
}

function isWorthInstalling(search: Search): boolean {
  return !search.ok && search.reason !== 'variable-is-wrong';
}

async function installBrowsers(
  families: readonly BrowserFamily[],
  machine: Machine,
  say: (line: string) => void,
): Promise<void> {
  const apt = await findApt(machine);
  if (apt === null) return;
  // One at a time: where a system has only one of them, that one is still installed.
  for (const family of families) {
    const packages = [PACKAGES[family], FONTS];
    say(`Installing ${packages.join(' and ')} (apt-get); this takes a minute or two.`);
    const result = await apt.install(packages);
    const lastLine = result.ok ? '' : result.output.trim().split('\n').at(-1);
    say(result.ok ? `${PACKAGES[family]} is installed.` : `apt-get could not install it: ${lastLine}`);
  }
}

function explain(family: BrowserFamily, search: Search & { ok: false }, machine: Machine): string {
  const what = family === 'firefox' ? 'Firefox 140 or newer' : 'Chromium, Google Chrome or Microsoft Edge';
  const variable = family === 'firefox' ? 'TAKE_PART_FIREFOX' : 'TAKE_PART_CHROMIUM';
  if (search.reason === 'variable-is-wrong') {
    return `${search.variable} names ${search.path}, which is not a program that can be run. Correct it or unset it.`;
  }
  if (search.reason === 'only-a-snap') {
    return `${search.path} is a snap, which may not open a profile of ours. Install ${what} from its maker’s own package, or name one in ${variable}.`;
  }
  const how =
    machine.platform === 'linux'
      ? `On Debian: sudo apt-get install ${PACKAGES[family]}. Elsewhere install it from its maker’s page`
      : 'Install it from its maker’s page';
  return `No ${what} was found. ${how}, or name the program in ${variable}, and run this again.`;
}
