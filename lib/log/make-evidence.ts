import type { Advice, Mode } from '../list/advice';
import type { PublishedList } from '../list/published';
import type { Evidence } from './entry';

/**
 * Stamps what is on screen: the list, and the advice it gave. On a site that is not listed only the mode was shown;
 * stance, plan and approach are then null.
 */
export function makeEvidence(
  list: Pick<PublishedList, 'index'>,
  shown: Advice | { readonly mode: Mode },
): Evidence {
  const advice = 'place' in shown ? shown : null;
  return {
    feed: list.index.feed,
    sequence: list.index.sequence,
    planVersion: advice?.ours?.plan.version ?? null,
    stance: advice?.place.forum.stance.name ?? null,
    approach: advice?.ours?.here.approach ?? null,
    mode: shown.mode.name === 'normal' ? 'normal' : shown.mode.period.id,
  };
}
