import type { ListedPages } from '../list/listed-pages';
import { PACKAGED_PAGES } from './packaged-pages';

const PAGES = 'listed-pages';
const LIT_TABS = 'lit-tabs';

/** More tabs than anybody has lit at once: those that were closed are not told to us, and are forgotten in time. */
const TABS_REMEMBERED = 50;

// In `localStorage`, the only storage that answers at once: Firefox wakes a sleeping event page only for listeners that
// were registered in its first tick, so what they need must be at hand without waiting.

/** Where the button is to be lit; until the first list is kept, by the list in the package. */
export function readListedPages(): ListedPages {
  return read<ListedPages>(PAGES) ?? PACKAGED_PAGES;
}

export function rememberListedPages(pages: ListedPages): void {
  keep(PAGES, pages);
}

/** The tabs that were left lit, by the browser's numbers for them; the latest first. */
export function readLitTabs(): readonly number[] {
  return read<readonly number[]>(LIT_TABS) ?? [];
}

/** Remembers whether a tab was left lit. */
export function rememberTab(tabId: number, lit: boolean): void {
  const before = readLitTabs();
  if (!lit && !before.includes(tabId)) return;
  const others = before.filter((other) => other !== tabId);
  keep(LIT_TABS, lit ? [tabId, ...others].slice(0, TABS_REMEMBERED) : others);
}

function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: the button goes on by what was remembered before.
  }
}

/** Written by this file alone. */
function read<Kept>(name: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
