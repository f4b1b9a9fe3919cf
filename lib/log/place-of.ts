import type { Where } from './entry';

/** What a place is looked up by: the thread's address, else the forum's id, else the site's host. */
export function placeOf(where: Where): string {
  switch (where.precision) {
    case 'thread':
      return where.thread;
    case 'forum':
      return where.forum;
    case 'site':
      return where.host;
  }
}
