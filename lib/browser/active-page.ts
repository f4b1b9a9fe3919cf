import { browser } from './api';
import { hearMessages } from './messages';

/** What the browser tells us of the page in front. No address unless it was granted or the button was pressed there. */
export interface ActivePage {
  /** Which tab it is in: all that tells one page without an address from another. */
  readonly tab: number | null;
  readonly address: string | null;
  readonly title: string;
}

/** The page in front in a window, as far as the browser tells. */
export async function readActivePage(windowId: number): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return { tab: tab?.id ?? null, address: tab?.url ?? null, title: tab?.title ?? '' };
}

/** The window this panel belongs to. */
export async function readOwnWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/**
 * Follows the page in front of a window while the panel is open: another tab, another address in the same tab
 * (single-page navigation included), a new title, the button pressed, an address granted or taken away.
 * The worker has no such listener: it sleeps on.
 *
 * @param onLogWanted the form of an entry for the page in front is wanted; the page is to be looked at first
 */
export function watchActivePage(windowId: number, onChange: () => void, onLogWanted: () => void): () => void {
  const onActivated = (tab: { windowId: number }): void => {
    if (tab.windowId === windowId) onChange();
  };
  const onUpdated = (
    _id: number,
    change: { url?: string | undefined; title?: string | undefined; status?: string | undefined },
    tab: { active: boolean; windowId?: number | undefined },
  ): void => {
    const told = change.url !== undefined || change.title !== undefined || change.status !== undefined;
    if (told && tab.active && tab.windowId === windowId) onChange();
  };
  const stopHearing = hearMessages((message) => {
    if (message.windowId !== windowId) return false;
    if (message.message === 'log-this-page') onLogWanted();
    else onChange();
    return true;
  });
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    stopHearing();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
