import type { FeedSources } from '../feed-sources';
import type { SourceProblem } from '../source-problem';
import { addresses } from './addresses-rule';
import { dates, reviews } from './dates-rule';
import { complete, reachable, wording } from './guidance-rule';
import { fictional, illustrative, sourced } from './honesty-rule';
import { lintOwn } from './lint-own';
import { organisations } from './organisations-rule';
import { overlaps } from './overlaps-rule';
import { people } from './people-rule';
import { approaches, plans, promises } from './plans-rule';
import { references } from './references-rule';
import { visible } from './texts-rule';
import { twice } from './twice-rule';
import type { LintContext, LintRule } from './rule';

/** What the sources of a list must keep to beyond their schemas. The contract test breaks each rule once. */
export const LINT_RULES: readonly LintRule[] = [
  references,
  addresses,
  overlaps,
  sourced,
  fictional,
  illustrative,
  people,
  approaches,
  promises,
  plans,
  organisations,
  reachable,
  wording,
  complete,
  visible,
  twice,
  dates,
  reviews,
];

/** Everything in valid sources that breaks a rule. */
export function lintSources(sources: FeedSources, context: LintContext): readonly SourceProblem[] {
  return sources.head.organisation === undefined
    ? LINT_RULES.flatMap((rule) => rule.find(sources, context))
    : lintOwn(sources, context, LINT_RULES);
}
