import type { Advice, Mode } from '../list/advice';
import type { PublishedList } from '../list/published';
import type { Evidence } from './entry';
import { MOST_OWN_LISTS } from './most-own-lists';

/** What is stamped when no list could be read and the entry was made by hand. */
const NOTHING_SHOWN: Evidence = {
  feed: null,
  sequence: null,
  planVersion: null,
  stance: null,
  approach: null,
  mode: 'not-known',
};

/**
 * Stamps what is on screen: the list, the departments’ own lists that lie on it, and the advice they gave. On a site that
 * is not listed only the mode is shown, so stance, plan and approach are null; without a list all is null.
 */
export function makeEvidence(
  list: Pick<PublishedList, 'index' | 'origins'> | null,
  shown: Advice | { readonly mode: Mode } | null,
): Evidence {
  if (!list) return { ...NOTHING_SHOWN };
  const advice = shown && 'place' in shown ? shown : null;
  const mode = shown?.mode;
  const own = (list.origins?.lists ?? []).slice(0, MOST_OWN_LISTS);
  return {
    feed: list.index.feed,
    sequence: list.index.sequence,
    planVersion: advice?.ours?.plan.version ?? null,
    stance: advice?.place.forum.stance.name ?? null,
    approach: advice?.ours?.here.approach ?? null,
    mode: mode === undefined ? 'not-known' : mode.name === 'normal' ? 'normal' : mode.period.id,
    ...(own.length > 0 && { ownLists: own.map(({ feed, sequence }) => ({ feed, sequence })) }),
  };
}
