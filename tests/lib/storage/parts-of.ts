import type { ReadPart } from '../../../lib/feed/accept-snapshot';
import type { PublishedList } from '../../../lib/list/published';

/** The parts of a list as a client has read them. */
export function partsOf({
  index,
  forums,
  organisations,
  guidance,
  plans,
}: PublishedList): readonly ReadPart[] {
  const contents = new Map<string, unknown>([
    ['forums.json', forums],
    ['organisations.json', organisations],
    ['guidance.json', guidance],
    ...plans.map((plan): [string, unknown] => [`plans/${plan.organisation}.json`, plan]),
  ]);
  return index.parts.map(({ path, sha256 }) => ({ path, sha256, content: contents.get(path) }));
}
