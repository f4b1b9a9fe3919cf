import { lightButtonByRules } from '../browser/button-chromium';
import { rememberListedPages } from '../browser/button-firefox';
import { declarativeConditions } from '../list/address-conditions';
import { matchPatterns } from '../list/address-patterns';
import type { PublishedList } from '../list/published';

/** Tells the browser on which pages to light the toolbar button, the way each browser lets us without being woken. */
export async function lightButton(list: PublishedList): Promise<void> {
  const conditions = declarativeConditions(list.forums);
  if (import.meta.env.FIREFOX) rememberListedPages({ patterns: matchPatterns(list.forums), conditions });
  else await lightButtonByRules(conditions);
}
