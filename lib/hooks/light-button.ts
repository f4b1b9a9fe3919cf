import { lightButtonByRules } from '../browser/button-chromium';
import { rememberListedPatterns } from '../browser/button-firefox';
import { declarativeConditions } from '../list/address-conditions';
import { matchPatterns } from '../list/address-patterns';
import type { PublishedList } from '../list/published';

/** Tells the browser on which pages to light the toolbar button, the way each browser lets us without being woken. */
export async function lightButton(list: PublishedList): Promise<void> {
  if (import.meta.env.FIREFOX) rememberListedPatterns(matchPatterns(list.forums));
  else await lightButtonByRules(declarativeConditions(list.forums));
}
