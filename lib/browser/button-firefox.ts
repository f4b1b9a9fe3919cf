import { browser } from './api';

const REMEMBERED = 'listed-address-patterns';
const LIT = { 16: '/icons/lit-16.png', 32: '/icons/lit-32.png' };

/**
 * Lights the button in Firefox on the listed forums that were granted. The filter keeps the event page asleep
 * everywhere else.
 *
 * Firefox wakes a sleeping event page only for listeners that were registered in its first tick, so the patterns
 * must be at hand without waiting: they are remembered in `localStorage`, the only storage that answers at once.
 */
export function lightButtonOnGrantedForums(): void {
  const patterns = localStorage.getItem(REMEMBERED)?.split('\n').filter(Boolean) ?? [];
  if (patterns.length === 0) return;
  browser.tabs.onUpdated.addListener(
    (tabId, change) => {
      if (change.status === 'loading' || change.url !== undefined)
        void browser.action.setIcon({ tabId, path: LIT });
    },
    { urls: patterns, properties: ['status', 'url'] },
  );
}

/** Remembers where to light the button, for the event page's next start. */
export function rememberListedPatterns(patterns: readonly string[]): void {
  localStorage.setItem(REMEMBERED, patterns.join('\n'));
}
