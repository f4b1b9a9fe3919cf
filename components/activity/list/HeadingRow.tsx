import type { PublishedList } from '../../../lib/list/published';
import { addDays, formatDay } from '../../../lib/list/time';
import type { Sort } from '../../../lib/log/find/log-query';
import type { LogRow } from '../../../lib/log/find/log-row';
import { t } from '../../../lib/text';
import { sayKind } from '../../kit/words';
import { sayForum } from '../say-place';

export interface HeadingRowProps {
  /** The first entry below it. */
  readonly row: LogRow;
  readonly sort: Sort;
  /** The row's number in the table, from 1. */
  readonly number: number;
  readonly list: PublishedList | null;
  readonly today: string;
}

/** The row that heads a day, a forum or a kind. */
export function HeadingRow({ row, sort, number, list, today }: HeadingRowProps) {
  return (
    <div role="row" aria-rowindex={number}>
      <div role="cell" aria-colspan={4}>
        <h3 className="day__title">{sayGroup(sort, row, list, today)}</h3>
      </div>
    </div>
  );
}

function sayGroup(sort: Sort, { day, place, entry }: LogRow, list: PublishedList | null, today: string) {
  switch (sort) {
    case 'newest':
    case 'oldest':
    case 'changed':
      return sayDay(day, today);
    case 'place':
      return sayForum(place, list);
    case 'kind':
      return sayKind(entry.act.kind);
  }
}

function sayDay(day: string, today: string): string {
  if (day === today) return t('activity.day.today', { day: formatDay(day) });
  if (day === addDays(today, -1)) return t('activity.day.yesterday', { day: formatDay(day) });
  return formatDay(day);
}
