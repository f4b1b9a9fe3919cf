import { useCallback, useMemo, useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import type { LogQuery, Sort } from '../../../lib/log/find/log-query';
import type { LogRow } from '../../../lib/log/find/log-row';
import { t } from '../../../lib/text';
import type { EntryActs } from '../entry-acts';
import { EntryRow, entryElementId } from '../EntryRow';
import { ENTRIES_ID, type FocusNext } from '../use-focus-next';
import { Chapters } from './Chapters';
import { EntryTable, HEAD_ROWS } from './EntryTable';
import { EntryWindow } from './EntryWindow';
import { HeadingRow } from './HeadingRow';
import { type ListItem, listItems } from './list-items';

export interface EntryListProps {
  /** In the order that they have; the query may be asking for another already. */
  readonly rows: readonly LogRow[];
  readonly sort: Sort;
  readonly query: LogQuery;
  readonly list: PublishedList | null;
  readonly today: string;
  readonly selected: ReadonlySet<string>;
  readonly acts: EntryActs;
  readonly focusNext: FocusNext;
  readonly onEscape: () => void;
}

/** No browser draws a page higher than some 17 million pixels, so a list that would be is shown part by part. */
const CHAPTER = 20_000;

const idOf = (item: ListItem): string | null => (item.is === 'entry' ? entryElementId(item.key) : null);

/** The entries that were found, in their order, under headings. */
export function EntryList({
  rows,
  sort,
  query,
  list,
  today,
  selected,
  acts,
  focusNext,
  onEscape,
}: EntryListProps) {
  // Another question begins at its first entry again.
  const [turned, setTurned] = useState({ query, first: 0 });
  const first = turned.query === query && turned.first < rows.length ? turned.first : 0;
  const items = useMemo(() => listItems(rows.slice(first, first + CHAPTER), sort), [rows, first, sort]);
  const draw = useCallback(
    (item: ListItem, place: number) => {
      const number = place + 1 + HEAD_ROWS;
      return item.is === 'heading' ? (
        <HeadingRow row={item.row} sort={sort} number={number} list={list} today={today} />
      ) : (
        <EntryRow
          row={item.row}
          number={number}
          list={list}
          today={today}
          selected={selected.has(item.key)}
          acts={acts}
        />
      );
    },
    [sort, list, today, selected, acts],
  );
  const turnTo = (to: number): void => {
    const entry = rows[to]?.entry;
    if (entry) focusNext.want(entryElementId(entry.id));
    setTurned({ query, first: to });
  };
  const chapters = <Chapters first={first} size={CHAPTER} all={rows.length} onTurn={turnTo} />;
  return (
    <section className="stack">
      <h2 id={ENTRIES_ID} className="visually-hidden" tabIndex={-1}>
        {t('activity.list.title')}
      </h2>
      {first > 0 && chapters}
      {items.length > 0 && (
        <EntryTable labelledBy={ENTRIES_ID} rows={items.length}>
          <EntryWindow items={items} draw={draw} focusNext={focusNext} idOf={idOf} onEscape={onEscape} />
        </EntryTable>
      )}
      {rows.length > CHAPTER && chapters}
    </section>
  );
}
