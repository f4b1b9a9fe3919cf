import type { AddressCondition } from '../list/address-conditions';
import { browser } from './api';

const REMEMBERED = 'listed-pages';
/** Until the list has been read once. Firefox tells these events of granted sites only, so it is no more than those. */
const ALL_GRANTED = ['https://*/*', 'http://*/*'];
const LIT = { 16: '/icons/lit-16.png', 32: '/icons/lit-32.png' };

/** Where to light the button: what wakes us, and on what pages of those. */
export interface ListedPages {
  /** Match patterns for the browser's own filter. They let through a little too much. */
  readonly patterns: readonly string[];
  /** Together they hold on exactly the listed pages. */
  readonly conditions: readonly AddressCondition[];
}

/**
 * Lights the button in Firefox on the listed forums that were granted. The filter keeps the event page asleep
 * everywhere else.
 *
 * Firefox wakes a sleeping event page only for listeners that were registered in its first tick, so the pages
 * must be at hand without waiting: they are remembered in `localStorage`, the only storage that answers at once.
 */
export function lightButtonOnGrantedForums(): void {
  const { patterns } = readRemembered();
  const urls = patterns.length === 0 ? ALL_GRANTED : [...patterns];
  browser.tabs.onUpdated.addListener(light, { urls, properties: ['status', 'url'] });
}

/** Remembers where to light the button; a filter that lets more through follows at the event page's next start. */
export function rememberListedPages(pages: ListedPages): void {
  localStorage.setItem(REMEMBERED, JSON.stringify(pages));
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
  // Written by this file alone; an older version wrote another key.
  return JSON.parse(localStorage.getItem(REMEMBERED) ?? '{"patterns":[],"conditions":[]}') as ListedPages;
}
