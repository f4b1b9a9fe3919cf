import type { Forum } from '../../lib/list/forum';
import type { Entry } from '../../lib/log/entry';

/** The name of the place that an entry is about: the forum's, its id where the list no longer has it, a site's host. */
export function namePlaceOf({ where }: Entry, forums: readonly Forum[]): string {
  return where.precision === 'site'
    ? where.host
    : (forums.find(({ id }) => id === where.forum)?.name ?? where.forum);
}
