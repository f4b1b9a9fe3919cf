import { lightButtonByRules } from '../browser/button-chromium';
import { rememberListedPages } from '../browser/button-firefox';
import { openRest } from '../browser/rest';
import { type ListedPages, listedPages } from '../list/listed-pages';
import type { PublishedList } from '../list/published';

/** Tells the browser on which pages to light the toolbar button, the way each browser lets us without being woken. */
export async function lightButton({ forums }: PublishedList): Promise<void> {
  const rest = openRest();
  const pages: ListedPages[] = [];
  for (let n = 0; n < forums.length; n += AT_A_TIME) {
    pages.push(listedPages(forums.slice(n, n + AT_A_TIME)));
    await rest();
  }
  const conditions = pages.flatMap((page) => page.conditions);
  if (import.meta.env.FIREFOX)
    rememberListedPages({ conditions, patterns: pages.flatMap((page) => page.patterns) });
  else await lightButtonByRules(conditions);
}

/** So many forums are put into conditions at a time. */
const AT_A_TIME = 100;
