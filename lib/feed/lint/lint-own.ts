import type { PublishedList } from '../../list/published';
import { sourceFile, type FeedSources } from '../feed-sources';
import { INDEX_FILE } from '../build-snapshot';
import type { SourceProblem } from '../source-problem';
import { references } from './references-rule';
import { everything, type LintContext, type LintRule } from './rule';
import { scope, WHOLE_FILE } from './scope-rule';

/**
 * Everything in the valid sources of a department’s own list that breaks a rule, looked at as it will lie on the
 * cross-government list. Without that one, what it names cannot be looked up, and what is listed already is not found.
 */
export function lintOwn(
  sources: FeedSources,
  context: LintContext,
  rules: readonly LintRule[],
): readonly SourceProblem[] {
  const { base = null } = context;
  const together = base === null ? sources : layUnder(base, sources);
  const heard = base === null ? rules.filter((rule) => rule !== references) : rules;
  const outside = scope.find(sources, context);
  const own = new Set([INDEX_FILE, ...everything(sources).map(({ kind, name }) => sourceFile(kind, name))]);
  // What has no place in the list need not be mended in it.
  for (const { file, field } of outside) if (field === WHOLE_FILE) own.delete(file);
  return [
    ...outside,
    ...heard.flatMap((rule) => rule.find(together, context)).filter(({ file }) => own.has(file)),
  ];
}

/** The sources with all that the list below them says about other things. */
function layUnder(base: PublishedList, own: FeedSources): FeedSources {
  const planned = new Set(own.plans.map(({ organisation }) => organisation));
  const guidance = base.guidance;
  return {
    head: own.head,
    forums: lay(base.forums, own.forums),
    organisations: lay(base.organisations, own.organisations),
    plans: [...base.plans.filter(({ organisation }) => !planned.has(organisation)), ...own.plans],
    guidance: {
      values: lay(guidance.values, own.guidance.values),
      principles: lay(guidance.principles, own.guidance.principles),
      disclosures: lay(guidance.disclosures, own.guidance.disclosures),
      examples: lay(guidance.examples, own.guidance.examples),
      redLines: lay(guidance.redLines, own.guidance.redLines),
      checks: lay(guidance.checks, own.guidance.checks),
      periods: lay(guidance.periods, own.guidance.periods),
    },
  };
}

function lay<T extends { readonly id: string }>(below: readonly T[], above: readonly T[]): T[] {
  const taken = new Set(above.map(({ id }) => id));
  return [...below.filter(({ id }) => !taken.has(id)), ...above];
}
