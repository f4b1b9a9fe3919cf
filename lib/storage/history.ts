import type { Revision } from '../log/revision';
import type { Database } from './database';

/** An earlier revision of an entry, and when another took its place. */
export interface EarlierRevision {
  readonly was: Revision;
  readonly until: string;
}

/** Every earlier revision of an entry, the latest first. Without a limit: what was written is kept. */
export async function readHistory(db: Database, id: string): Promise<readonly EarlierRevision[]> {
  const rows = await db.history.where('id').equals(id).sortBy('n');
  return rows.map(({ was, until }) => ({ was, until })).toReversed();
}
