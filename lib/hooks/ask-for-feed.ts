import { digestSha256 } from '../browser/bundled-list';
import { fetchFromNetwork, ownClock } from '../browser/feed-fetch';
import { OWN_BUILD } from '../browser/own-build';
import type { FeedQuestion } from '../feed/client/feed-question';
import { openRest } from '../browser/rest';
import { LIMITS } from '../feed/client/limits';
import { refreshFeed } from '../feed/client/refresh-feed';
import type { Refreshed } from '../feed/client/refreshed';
import type { Database } from '../storage/database';
import { keepRequests } from '../storage/ledger';
import { openPackagedParts } from './packaged-parts';

/**
 * Asks for news of one list with the browser’s own means, and writes each request into the ledger. Keeps nothing else. It
 * needs no page: a worker may call it.
 *
 * @param version this extension’s own
 */
export async function askForFeed(
  db: Database,
  question: Pick<FeedQuestion, 'feed' | 'base' | 'kept'> & Required<Pick<FeedQuestion, 'role'>>,
  version: string,
): Promise<Refreshed> {
  const { kept } = question;
  const readPackaged = openPackagedParts(version);
  const refreshed = await refreshFeed({
    ...question,
    // What the package brings of the list need not be fetched.
    kept: { ...kept, readPart: async (part) => (await kept.readPart(part)) ?? readPackaged(part) },
    fetch: fetchFromNetwork,
    clock: ownClock,
    limits: LIMITS,
    digest: digestSha256,
    rest: openRest(),
    clientVersion: version,
    build: OWN_BUILD,
  });
  await keepRequests(db, question.feed, refreshed.requests);
  return refreshed;
}
