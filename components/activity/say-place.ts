import type { PublishedList } from '../../lib/list/published';
import type { Where } from '../../lib/log/entry';
import { t } from '../../lib/text';

/** A forum by its name in the list, or by its id when the list does not know it. */
export function sayForum(forum: string, list: PublishedList | null): string {
  return list?.forums.find((known) => known.id === forum)?.name ?? forum;
}

/** Where an entry was made: the forum's name, or the host of a site that is not listed. */
export function sayPlace(where: Where, list: PublishedList | null): string {
  return where.precision === 'site'
    ? t('activity.notListed', { host: where.host })
    : sayForum(where.forum, list);
}
