import type { PublishedList } from '../../list/published';
import type { Overlay } from './overlay';

/**
 * The list that is shown: the cross-government one with what departments’ own lists add. Where they add nothing it is
 * the very list that was handed in.
 */
export function layOver(base: PublishedList, overlay: Overlay): PublishedList {
  const { origins, forums, plans, disclosures, examples } = overlay;
  if (origins.lists.length === 0) return base;
  const own = new Map(plans.map((plan) => [plan.organisation, plan]));
  const planned = new Set(base.plans.map(({ organisation }) => organisation));
  return {
    ...base,
    forums: [...base.forums, ...forums],
    plans: [
      ...base.plans.map((plan) => own.get(plan.organisation) ?? plan),
      ...plans.filter(({ organisation }) => !planned.has(organisation)),
    ],
    guidance: {
      ...base.guidance,
      disclosures: [...base.guidance.disclosures, ...disclosures],
      examples: [...base.guidance.examples, ...examples],
    },
    origins,
  };
}
