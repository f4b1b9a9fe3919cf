import type { BrowserName, FoundBrowser } from '../setup/browser';
import { BROWSER_TITLES, familyOf } from '../setup/browser';
import { ensureBrowsers } from '../setup/ensure-browsers';
import { findBrowser, findInFamily } from '../setup/find-browser';
import type { Machine } from '../setup/machine';

/** The browser to use, or one plain sentence that says why there is none. */
export type Choice =
  | { readonly ok: true; readonly browser: FoundBrowser }
  | { readonly ok: false; readonly sentence: string };

/**
 * The browser that was asked for; without a wish the first one found, Chromium's family before Firefox. Where there is
 * none at all, Debian's Chromium (or Firefox, if that was asked for) is installed if it can be.
 */
export async function chooseBrowser(
  wish: BrowserName | null,
  machine: Machine,
  say: (line: string) => void,
): Promise<Choice> {
  if (wish === 'chrome' || wish === 'edge') {
    const search = findBrowser(wish, machine);
    if (search.ok) return search;
    return {
      ok: false,
      sentence: `${BROWSER_TITLES[wish]} was not found. Install it, or start without --browser to use another.`,
    };
  }
  if (wish === null) {
    const found = [findInFamily('chromium', machine), findInFamily('firefox', machine)].find(
      (search) => search.ok,
    );
    if (found?.ok) return found;
  }
  const family = familyOf(wish ?? 'chromium');
  const ensured = await ensureBrowsers([family], machine, say);
  if (!ensured.ok) return { ok: false, sentence: ensured.sentences.join(' ') };
  return { ok: true, browser: ensured.browsers[family] };
}
