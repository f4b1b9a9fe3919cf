import type { Sort } from '../../../lib/log/find/log-query';
import type { LogRow } from '../../../lib/log/find/log-row';

/** What stands in the list: an entry, or a heading with the first entry below it. */
export interface ListItem {
  readonly is: 'heading' | 'entry';
  readonly key: string;
  readonly row: LogRow;
}

/** What the entries of an order stand under; null where they stand under nothing. */
function groupOf(sort: Sort): ((row: LogRow) => string) | null {
  switch (sort) {
    case 'newest':
    case 'oldest':
      return ({ day }) => day;
    case 'place':
      return ({ place }) => place;
    case 'kind':
      return ({ entry }) => entry.act.kind;
    case 'changed':
      return null;
  }
}

/** The list of rows with a heading before each group of them. */
export function listItems(rows: readonly LogRow[], sort: Sort): readonly ListItem[] {
  const group = groupOf(sort);
  const items: ListItem[] = [];
  let before: string | null = null;
  for (const row of rows) {
    const now = group?.(row) ?? null;
    if (now !== null && now !== before) items.push({ is: 'heading', key: `heading ${row.entry.id}`, row });
    before = now;
    items.push({ is: 'entry', key: row.entry.id, row });
  }
  return items;
}
