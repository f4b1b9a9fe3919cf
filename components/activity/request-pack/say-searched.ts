import type { PublishedList } from '../../../lib/list/published';
import type { LogQuery } from '../../../lib/log/find/log-query';
import { daysOfQuery } from '../../../lib/log/find/match-query';
import type { PackCover } from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { sayKind } from '../../kit/words';
import { nameTopic } from '../name-topic';
import { sayForum } from '../say-place';
import { saySpan } from '../say-span';

/** Every condition of a search, as it is called and as it was asked: what the cover note says was searched. */
export function saySearched(
  query: LogQuery,
  {
    today,
    organisation,
    list,
  }: { readonly today: string; readonly organisation: string | null; readonly list: PublishedList | null },
): PackCover['searched'] {
  const { words, place, kind, topic, owed } = query;
  const days = daysOfQuery(query, today);
  const conditions: readonly ({ readonly name: string; readonly value: string } | false)[] = [
    words.trim() !== '' && { name: t('activity.find.words'), value: words.trim() },
    place !== '' && { name: t('activity.find.place'), value: sayForum(place, list) },
    kind !== '' && { name: t('activity.find.kind'), value: sayKind(kind) },
    topic !== '' && { name: t('activity.find.topic'), value: nameTopic(topic, organisation, list) },
    days !== null && { name: t('activity.find.period'), value: saySpan(days) },
    owed && { name: t('activity.find.owed'), value: t('requestPack.yes') },
  ];
  return conditions.filter((condition) => condition !== false);
}
