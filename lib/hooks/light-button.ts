import { lightButtonByRules } from '../browser/button-chromium';
import { rememberListedPages } from '../browser/button-firefox';
import { listedPages } from '../list/listed-pages';
import type { PublishedList } from '../list/published';

/** Tells the browser on which pages to light the toolbar button, the way each browser lets us without being woken. */
export async function lightButton(list: PublishedList): Promise<void> {
  const pages = listedPages(list.forums);
  if (import.meta.env.FIREFOX) rememberListedPages(pages);
  else await lightButtonByRules(pages.conditions);
}
