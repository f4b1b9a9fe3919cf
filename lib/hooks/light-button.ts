import { lightButtonByRules } from '../browser/button-chromium';
import { rememberListedPages } from '../browser/button-memory';
import type { ListedPages } from '../list/listed-pages';
import type { PublishedList } from '../list/published';
import { listPages } from './list-pages';

/** Tells the browser on which pages to light the toolbar button, the way each browser lets us without being woken. */
export async function lightButton(list: PublishedList): Promise<void> {
  await lightPages(await listPages(list));
}

/** The same of pages that were worked out before. */
export async function lightPages(pages: ListedPages): Promise<void> {
  if (import.meta.env.FIREFOX) rememberListedPages(pages);
  else await lightButtonByRules(pages.conditions);
}
