import type { Advice, Mode } from '../list/advice';
import type { PublishedList } from '../list/published';
import type { Evidence } from './entry';

/** The stamp of an entry written while no list could be read: nothing was shown, and it says so. */
const NOTHING_SHOWN: Evidence = {
  feed: null,
  sequence: null,
  planVersion: null,
  stance: null,
  approach: null,
  mode: 'not-known',
};

/**
 * Stamps what is on screen: the list, and the advice it gave. On a site that is not listed only the mode is shown,
 * so stance, plan and approach are null; without a list all is null.
 */
export function makeEvidence(
  list: Pick<PublishedList, 'index'> | null,
  shown: Advice | { readonly mode: Mode } | null,
): Evidence {
  if (!list) return { ...NOTHING_SHOWN };
  const advice = shown && 'place' in shown ? shown : null;
  const mode = shown?.mode;
  return {
    feed: list.index.feed,
    sequence: list.index.sequence,
    planVersion: advice?.ours?.plan.version ?? null,
    stance: advice?.place.forum.stance.name ?? null,
    approach: advice?.ours?.here.approach ?? null,
    mode: mode === undefined ? 'not-known' : mode.name === 'normal' ? 'normal' : mode.period.id,
  };
}
