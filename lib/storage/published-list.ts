import type { Forum } from '../list/forum';
import type { Guidance } from '../list/guidance';
import type { Organisation } from '../list/organisation';
import type { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import type { Database, PublishedRow } from './database';
import { attempt, type Kept } from './failure';

const INDEX = 'feed.json';

/** The list that was last accepted, or null when there is none yet. It was checked then and is not checked again. */
export async function readPublishedList(db: Database): Promise<PublishedList | null> {
  const rows = await db.published.toArray();
  const contents = new Map(rows.map((row) => [row.path, row.content]));
  const index = contents.get(INDEX) as FeedIndex | undefined;
  if (!index || index.parts.some((part) => !contents.has(part.path))) return null;
  return {
    index,
    forums: contents.get('forums.json') as Forum[],
    organisations: contents.get('organisations.json') as Organisation[],
    guidance: contents.get('guidance.json') as Guidance,
    plans: rows.filter((row) => row.path.startsWith('plans/')).flatMap((row) => row.content as Plan[]),
  };
}

/**
 * Swaps an accepted list in, whole, in one transaction; a killed browser leaves the old one or the new one.
 * A list that is not newer than the kept one changes nothing and answers false.
 */
export function keepPublishedList(db: Database, list: PublishedList): Promise<Kept<boolean>> {
  return attempt(() =>
    db.transaction('rw', db.published, async () => {
      const kept = await readPublishedList(db);
      if (kept && kept.index.feed === list.index.feed && kept.index.sequence >= list.index.sequence)
        return false;
      await db.published.clear();
      await db.published.bulkPut(toRows(list));
      return true;
    }),
  );
}

function toRows(list: PublishedList): PublishedRow[] {
  const contentOf = (path: string): unknown => {
    if (path === 'forums.json') return list.forums;
    if (path === 'organisations.json') return list.organisations;
    if (path === 'guidance.json') return list.guidance;
    return list.plans.filter((plan) => path === `plans/${plan.organisation}.json`);
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
