import type { Entry } from '../log/entry';
import { describeRevision, type Revision } from '../log/revision';
import { attempt, type Kept } from './failure';
import type { LogDatabase } from './log-database';

/** An earlier revision of an entry, and when another took its place. */
export interface EarlierRevision {
  readonly was: Revision;
  readonly until: string;
}

/** Every earlier revision of an entry, the latest first. Without a limit: what was written is kept. */
export async function readHistory(db: LogDatabase, id: string): Promise<readonly EarlierRevision[]> {
  const rows = await db.history.where('id').equals(id).sortBy('n');
  // By their numbers: a restored file may bring an earlier one after a later one.
  return rows
    .toSorted((a, b) => describeRevision(a.was).revision - describeRevision(b.was).revision)
    .map(({ was, until }) => ({ was, until }))
    .toReversed();
}

/**
 * What entries were until an instant at which others took their place: all that one act changed or deleted, in the order
 * in which it did. Read from the end, so that a recent act is found at once.
 */
export async function readReplacedAt(db: LogDatabase, instant: string): Promise<readonly Entry[]> {
  const fromTheEnd = db.history.orderBy(':id');
  fromTheEnd.reverse();
  const rows = await fromTheEnd
    .until(({ until }) => until < instant)
    .filter(({ until }) => until === instant)
    .toArray();
  return rows.toReversed().flatMap(({ was }) => ('entry' in was ? [was.entry] : []));
}

/** Forgets every earlier revision of some entries, for good. The entries stay. */
export function removeHistory(db: LogDatabase, ids: readonly string[]): Promise<Kept<number>> {
  return attempt(() =>
    db.history
      .where('id')
      .anyOf([...ids])
      .delete(),
  );
}
