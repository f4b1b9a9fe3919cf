import type { PublishedList } from '../../../lib/list/published';
import type { LogQuery } from '../../../lib/log/find/log-query';
import { t } from '../../../lib/text';
import { sayKind } from '../../kit/words';
import { nameTopic } from '../name-topic';
import { sayForum } from '../say-place';
import { sayPeriod } from './say-period';

/** One condition of a query, in words, and the query without it. */
export interface Filter {
  readonly text: string;
  readonly without: LogQuery;
}

/** The conditions of a query but for its words, which stand in their own field. */
export function sayFilters(
  query: LogQuery,
  organisation: string | null,
  list: PublishedList | null,
): readonly Filter[] {
  const { place, kind, topic, period, owed } = query;
  const filters: (Filter | false)[] = [
    place !== '' && { text: sayForum(place, list), without: { ...query, place: '' } },
    kind !== '' && { text: sayKind(kind), without: { ...query, kind: '' } },
    topic !== '' && { text: nameTopic(topic, organisation, list), without: { ...query, topic: '' } },
    period.by !== 'all' && { text: sayPeriod(period.by), without: { ...query, period: { by: 'all' } } },
    owed && { text: t('activity.find.owed'), without: { ...query, owed: false } },
  ];
  return filters.filter((filter) => filter !== false);
}
