import { msToInstant } from '../../list/time';
import { INDEX_FILE } from '../build-snapshot';
import { clearestReason } from '../clearest-reason';
import { compareInSteps } from '../difference';
import { feedState } from '../feed-state';
import { readIndex } from '../read-index';
import { neverRest } from '../rest';
import { acceptSigned, SIGNATURE_FILE } from '../signature-accept';
import { SIGNATURE_LIMIT } from '../signature-text';
import type { FeedQuestion } from './feed-question';
import { findFloor, findOtherContent } from './floor';
import type { FeedProgress } from './kept-feed';
import type { Source } from './open-source';
import { openParts } from './part-reader';
import type { Outcome, RefreshRefusal } from './refreshed';

/** What came of asking for the list itself. */
export interface ListAnswer {
  readonly outcome: Outcome;
  readonly progress: FeedProgress;
}

/**
 * Asks for the index where it is another than the kept one, and for its parts. Ask `source.trouble()` first what came
 * of it: where there was trouble the answer here means nothing.
 *
 * @param progress whom to believe now, and how far the list was followed
 */
export async function askForList(
  source: Source,
  question: FeedQuestion,
  progress: FeedProgress,
): Promise<ListAnswer> {
  const { kept, feed, limits, clock, clientVersion, rest = neverRest } = question;
  const { trust, ratchet } = progress;
  const floor = findFloor({ index: kept.index, ratchet }, feed);
  // Only what is shown under the number taken last may be answered by “not modified”.
  const etag = floor === ratchet ? progress.etags.index : null;
  const index = await source.ask({ file: INDEX_FILE, limit: limits.indexBytes, etag });
  if (index.got === 'not-modified' && kept.index)
    return { outcome: tellUnchanged(kept.index, question), progress };
  if (index.got !== 'received') return refused({ why: 'missing', file: INDEX_FILE }, progress);

  const { content } = index;
  const signature = await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT);
  const parts = openParts(
    () => {
      const read = readIndex(content, clientVersion);
      return read.ok ? read.value : null;
    },
    source,
    question,
  );
  const at = msToInstant(clock.now());
  const accepted = await acceptSigned(content, signature, {
    ...question,
    trust,
    ratchet: floor,
    at,
    readPart: parts.read,
    ...(kept.readKnown && { readKnown: kept.readKnown }),
  });
  if (!accepted.ok) return refused(parts.refusal() ?? clearestReason(content, accepted.reason), progress);
  const etags = { ...progress.etags, index: index.etag };
  if (accepted.outcome === 'unchanged')
    return { outcome: tellUnchanged(accepted.index, question), progress: { ...progress, etags } };

  const other = parts.judge() ?? findOtherContent(ratchet, accepted.ratchet);
  if (other) return refused(other, progress);
  const { list, parts: read } = accepted;
  const files = [...accepted.files, ...(signature ? [{ path: SIGNATURE_FILE, bytes: signature }] : [])];
  const before = kept.index?.feed === feed ? await kept.readList() : null;
  const changes = before ? await compareInSteps(before, list, rest) : [];
  return {
    outcome: { outcome: 'updated', list, parts: read, files, changes },
    progress: { trust, ratchet: accepted.ratchet, etags },
  };
}

function tellUnchanged(
  index: { readonly refreshBy: string; readonly expiresAt: string },
  { clock }: FeedQuestion,
): Outcome {
  const state = feedState(index, msToInstant(clock.now()));
  return { outcome: 'unchanged', state, refreshBy: index.refreshBy };
}

/** A refusal leaves no mark of the version: next time everything is asked for and told again. */
function refused(reason: RefreshRefusal, progress: FeedProgress): ListAnswer {
  return {
    outcome: { outcome: 'refused', reason },
    progress: { ...progress, etags: { ...progress.etags, index: null } },
  };
}
