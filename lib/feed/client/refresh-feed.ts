import type { SnapshotFile } from '../build-snapshot';
import { resetRatchet } from '../ratchet';
import { askForList } from './ask-for-list';
import type { FeedQuestion } from './feed-question';
import { type FetchTrouble, isUnreachable } from './fetch-trouble';
import { followKeys } from './follow-keys';
import type { FeedProgress } from './kept-feed';
import { openSource } from './open-source';
import type { Outcome, Refreshed } from './refreshed';

/**
 * Asks for news of a list: changes of keys first, then the index under its signature, then only the parts that changed.
 * All of the list is taken or nothing. A change of keys counts whatever comes of the list, so that no thief can hold a
 * retirement up by breaking what follows it.
 *
 * Expected failures are answered, never thrown. Keep `progress` whatever the outcome, in one transaction with the list.
 */
export async function refreshFeed(question: FeedQuestion): Promise<Refreshed> {
  const source = openSource(question.base, question);
  const { trust, ratchet, etags } = question.kept;
  let keyFiles: readonly SnapshotFile[] = [];
  const finish = (outcome: Outcome, progress: FeedProgress): Refreshed => ({
    ...outcome,
    progress,
    keyFiles,
    requests: source.requests(),
  });

  const keys = await followKeys(source, question);
  const before: FeedProgress = { trust, ratchet, etags };
  const keyTrouble = source.trouble();
  if (keyTrouble) return finish(tellTrouble(keyTrouble), before);
  if (!keys.ok) return finish({ outcome: 'refused', reason: keys.reason }, before);

  keyFiles = keys.files;
  const progress: FeedProgress = {
    trust: keys.trust,
    ratchet: keys.reset ? resetRatchet(keys.reset) : ratchet,
    // After a change of keys the index is asked for whatever it is: it may be signed anew.
    etags: { keys: keys.etag, index: keys.changes.length > 0 ? null : etags.index },
  };
  const answer = await askForList(source, question, progress);
  const trouble = source.trouble();
  return trouble ? finish(tellTrouble(trouble), progress) : finish(answer.outcome, answer.progress);
}

function tellTrouble(trouble: FetchTrouble): Outcome {
  return isUnreachable(trouble)
    ? { outcome: 'unreachable', reason: trouble }
    : { outcome: 'refused', reason: trouble };
}
