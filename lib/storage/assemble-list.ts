import type { Forum } from '../list/forum';
import type { Guidance } from '../list/guidance';
import type { Organisation } from '../list/organisation';
import type { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import { layOver } from '../feed/layers/lay-over';
import type { LaidRow, PublishedRow } from './database';

/** The path of a list's index among its stored parts. */
export const INDEX = 'feed.json';

/**
 * Puts the stored parts of a list together; null when one is missing, because half a list is none.
 * They were checked when they were accepted and are not checked again.
 */
export function assembleList(rows: readonly PublishedRow[]): PublishedList | null {
  const contents = new Map(rows.map((row) => [row.path, row.content]));
  const index = contents.get(INDEX) as FeedIndex | undefined;
  if (!index || index.parts.some((part) => !contents.has(part.path))) return null;
  return {
    index,
    forums: contents.get('forums.json') as Forum[],
    organisations: contents.get('organisations.json') as Organisation[],
    guidance: contents.get('guidance.json') as Guidance,
    plans: rows.filter((row) => row.path.startsWith('plans/')).map((row) => row.content as Plan),
  };
}

/** The list that is shown: the stored one with what departments’ own lists come to on top of it; null where there is none. */
export function assembleShown(rows: readonly PublishedRow[], laid: readonly LaidRow[]): PublishedList | null {
  const base = assembleList(rows);
  const [row] = laid;
  return base && row ? layOver(base, row.overlay) : base;
}

/** Takes a list apart as it is stored: its index and each of its parts. */
export function toRows(list: PublishedList): PublishedRow[] {
  const contentOf = (path: string): unknown => {
    if (path === 'forums.json') return list.forums;
    if (path === 'organisations.json') return list.organisations;
    if (path === 'guidance.json') return list.guidance;
    return list.plans.find((plan) => path === `plans/${plan.organisation}.json`);
  };
  return [
    { path: INDEX, sha256: '', content: list.index },
    ...list.index.parts.map((part) => ({
      path: part.path,
      sha256: part.sha256,
      content: contentOf(part.path),
    })),
  ];
}
