import type { FeedSources } from '../../../lib/feed/feed-sources';
import { FORUM_EXAMPLES } from './lint-forum-examples';
import { GUIDANCE_EXAMPLES } from './lint-guidance-examples';
import { PLAN_EXAMPLES } from './lint-plan-examples';
import { REFERENCE_EXAMPLES } from './lint-reference-examples';

/** Something that a rule catches: a sentence, the sources, and where the problem is. */
export interface LintExample {
  readonly says: string;
  readonly sources: FeedSources;
  readonly file: string;
  readonly field: string;
}

/** What each rule catches, in the order of the rules. */
export const LINT_EXAMPLES: Readonly<Record<string, readonly LintExample[]>> = {
  ...REFERENCE_EXAMPLES,
  ...FORUM_EXAMPLES,
  ...PLAN_EXAMPLES,
  ...GUIDANCE_EXAMPLES,
};
