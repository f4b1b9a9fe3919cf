import type { ListedPages } from '../list/listed-pages';
import { browser } from './api';
import { PACKAGED_PAGES } from './packaged-pages';

const REMEMBERED = 'listed-pages';
const LIT = { 16: '/icons/lit-16.png', 32: '/icons/lit-32.png' };

/**
 * Lights the button in Firefox on the listed forums that were granted. The filter keeps the event page asleep
 * everywhere else; on a listed site's other pages, which no filter can leave out, it wakes and leaves the button alone.
 *
 * Firefox wakes a sleeping event page only for listeners that were registered in its first tick, so the pages
 * must be at hand without waiting: they are remembered in `localStorage`, the only storage that answers at once. Until
 * the first list is kept they are those of the list in the package.
 */
export function lightButtonOnGrantedForums(): void {
  const { patterns } = readRemembered();
  if (patterns.length === 0) return;
  browser.tabs.onUpdated.addListener(light, { urls: [...patterns], properties: ['status', 'url'] });
}

/** Remembers where to light the button; a filter that lets more through follows at the event page's next start. */
export function rememberListedPages(pages: ListedPages): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(pages));
  } catch {
    // A full or forbidden storage: the button stays lit where it was.
  }
}

function light(
  tabId: number,
  change: { readonly status?: string | undefined; readonly url?: string | undefined },
): void {
  if (change.status === 'loading' || change.url !== undefined) void lightIfListed(tabId);
}

/** Looks at where the tab is now: while the event page was waking up the person may have gone on. */
async function lightIfListed(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const [page = ''] = (tab?.url ?? '').split('#');
  const { conditions } = readRemembered();
  if (!conditions.some(({ urlMatches }) => new RegExp(urlMatches).test(page))) return;
  await browser.action.setIcon({ tabId, path: LIT });
}

function readRemembered(): ListedPages {
  try {
    const remembered = localStorage.getItem(REMEMBERED);
    // Written by this file alone.
    return remembered === null ? PACKAGED_PAGES : (JSON.parse(remembered) as ListedPages);
  } catch {
    return PACKAGED_PAGES;
  }
}
