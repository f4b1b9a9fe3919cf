import type { Forum } from '../list/forum';
import type { Guidance } from '../list/guidance';
import type { Organisation } from '../list/organisation';
import type { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';

/**
 * A list of the contents of its parts, by their path, in the order of its index. They were read by their schemas when the
 * list was accepted. What is missing is empty, as in a department’s own list.
 */
export function putTogether(index: FeedIndex, contents: ReadonlyMap<string, unknown>): PublishedList {
  const each = (folder: string): unknown[] =>
    index.parts.flatMap(({ path }) => (path.startsWith(folder) ? (contents.get(path) ?? []) : []));
  return {
    index,
    forums: each('forums') as Forum[],
    organisations: each('organisations') as Organisation[],
    guidance: (contents.get('guidance.json') ?? NO_GUIDANCE) as Guidance,
    plans: each('plans/') as Plan[],
  };
}

const NO_GUIDANCE: Guidance = {
  values: [],
  principles: [],
  disclosures: [],
  examples: [],
  redLines: [],
  checks: [],
  periods: [],
};
