import { openRest } from '../browser/rest';
import { type ListedPages, listedPages } from '../list/listed-pages';
import type { PublishedList } from '../list/published';

/** So many forums are looked at at a time. */
const AT_A_TIME = 100;

/** The pages of a list’s forums, worked out without holding anybody up. */
export async function listPages({ forums }: PublishedList): Promise<ListedPages> {
  const rest = openRest();
  const pages: ListedPages[] = [];
  for (let n = 0; n < forums.length; n += AT_A_TIME) {
    pages.push(listedPages(forums.slice(n, n + AT_A_TIME)));
    await rest();
  }
  return {
    conditions: pages.flatMap((page) => page.conditions),
    patterns: pages.flatMap((page) => page.patterns),
  };
}
