import type { RequestRecord } from '../feed/client/request-record';
import type { Database, RequestRow } from './database';
import { attempt, type Kept } from './failure';

/** How many requests the network ledger remembers: three whole lists of ten thousand forums. */
export const LEDGER_LENGTH = 2_000;

/** Writes requests for a list into the network ledger, oldest first, and forgets the oldest beyond its length. */
export function keepRequests(
  db: Database,
  feed: string,
  requests: readonly RequestRecord[],
): Promise<Kept<void>> {
  return attempt(() =>
    db.transaction('rw', db.requests, async () => {
      await db.requests.bulkAdd(requests.map((request) => ({ ...request, feed })));
      const surplus = (await db.requests.count()) - LEDGER_LENGTH;
      if (surplus > 0) await db.requests.orderBy('id').limit(surplus).delete();
    }),
  );
}

/** Every request that the ledger remembers, newest first. */
export async function readRequests(db: Database): Promise<readonly RequestRow[]> {
  const oldestFirst = await db.requests.orderBy('id').toArray();
  return oldestFirst.toReversed();
}
