import type { PublishedList } from '../../lib/list/published';

/** A topic by its name in a plan, the author's own organisation's first; by its id when no plan knows it. */
export function nameTopic(topic: string, organisation: string | null, list: PublishedList | null): string {
  const plans = list?.plans ?? [];
  const own = plans.filter((plan) => plan.organisation === organisation);
  for (const plan of [...own, ...plans]) {
    for (const forum of plan.forums) {
      const known = forum.topics.find(({ id }) => id === topic);
      if (known) return known.name;
    }
  }
  return topic;
}
