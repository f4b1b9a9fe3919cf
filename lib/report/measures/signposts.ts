import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import type { Heading } from '../table';
import { countTable, ENTRIES, line, type Line, NAMED_TOTAL, totalOfNamed } from './count-table';
import type { Section } from './section';
import type { Tally } from './tally';

interface Page {
  readonly url: string | null;
  readonly count: number;
}

/** How many signposts pointed to each page; null is to none that was written down. The most pointed to comes first. */
function countPages(scope: Scope): readonly Page[] {
  const { rows, store } = scope;
  const { pages } = store.columns;
  const counts = new Map<number | null, number>();
  const lists = new Int32Array(store.pages.size);
  const [from, to] = rangeOf(scope, 'signpost');
  for (let at = from; at < to; at += 1) {
    const list = pages[rows[at] ?? 0] ?? 0;
    lists[list] = (lists[list] ?? 0) + 1;
  }
  for (const [list, count] of lists.entries()) {
    if (count === 0) continue;
    const members = store.pages.members(list);
    for (const page of members.length > 0 ? members : [null]) {
      counts.set(page, (counts.get(page) ?? 0) + count);
    }
  }
  return [...counts]
    .map(([page, count]) => ({ url: page === null ? null : store.pages.items.text(page), count }))
    .toSorted((a, b) => {
      if (a.url === null || b.url === null) return a.url === null ? 1 : -1;
      return b.count - a.count || (a.url < b.url ? -1 : 1);
    });
}

/** Signposts by the page that they pointed to. One that pointed to two pages is counted for both, and once in the total. */
export function signposts(scope: Scope, tally: Tally): Section {
  const recommended = new Map(
    scope.places.flatMap(({ here }) => here.signposts.map(({ url, title }) => [url, title] as const)),
  );
  const pages = countPages(scope);
  const lines = pages.map(({ url }): Line => {
    const title = url === null ? null : (recommended.get(url) ?? null);
    const heading: Heading = { is: 'page', url, title, inPlan: title !== null };
    return line(url ?? '', heading, [{ that: 'page', url }]);
  });
  const all = tally.ofKind('signpost');
  const { table, sums } = countTable({
    id: 'signposts',
    definition: 'signposts',
    conditions: [{ that: 'kind', among: ['signpost'] }],
    rows: [...lines, totalOfNamed(lines, pages.filter(({ url }) => url !== null).length)],
    columns: [ENTRIES],
    count: (row) => pages[row]?.count ?? all,
  });
  return {
    table,
    sums: [...sums, { total: `signposts/${NAMED_TOTAL}/entries`, parts: ['coverage/total/signpost'] }],
  };
}
