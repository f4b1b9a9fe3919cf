import type { Plan } from '../list/plan';
import { type EarlierPlan, plansOfList } from '../report/scope/earlier-plans';
import { INDEX, indexIn } from './assemble-list';
import type { Database } from './database';
import { readLayers } from './layers';
import { readPreviousParts } from './previous-list';

/** The plans of the cross-government list before the present one, where that was the same list and not another. */
async function readBasePlans(db: Database): Promise<readonly EarlierPlan[]> {
  const now = indexIn(await db.published.get(INDEX));
  const index = indexIn(await db.previous.get(INDEX));
  if (!index || index.feed !== now?.feed) return [];
  const rows = await readPreviousParts(db, ({ path }) => path.startsWith('plans/'));
  return plansOfList({ index, plans: rows.map(({ content }) => content as Plan) });
}

/** The plans of the lists that were kept before the present ones: the cross-government one, and departments’ own. */
export function readPreviousPlans(db: Database): Promise<readonly EarlierPlan[]> {
  return db.transaction(
    'r',
    [db.published, db.previous, db.feedFiles, db.feeds, db.layers],
    async (): Promise<readonly EarlierPlan[]> => {
      const layers = await readLayers(db);
      const own = layers.flatMap(({ kept }) => (kept?.previous ? plansOfList(kept.previous) : []));
      return [...own, ...(await readBasePlans(db))];
    },
  );
}
