import type { Forum } from '../../list/forum';
import type { Source } from '../../list/source';
import type { FeedSources } from '../feed-sources';
import type { SourceProblem } from '../source-problem';
import { problemIn, type LintRule } from './rule';

/** What is said of a real forum or body has a source that somebody else can find: an address, or at least a date. */
export const sourced: LintRule = {
  id: 'sourced',
  find: ({ forums, organisations }) => [
    ...forums.filter((forum) => !isFictional(forum)).flatMap(unsourcedIn),
    ...organisations
      .filter(({ verification, sources }) => verification.state === 'verified' && !sources.some(isReadable))
      .map(({ id }) =>
        problemIn(
          'organisations',
          id,
          'sources',
          'Verified, but no source can be looked up: give one an address and the day it was seen.',
        ),
      ),
  ],
};

/** Made-up forums live under `.example`, which nobody can own, and only they do. */
export const fictional: LintRule = {
  id: 'fictional',
  find: (sources) => sources.forums.flatMap(misplacedIn),
};

function isFictional({ verification }: Forum): boolean {
  return verification.state === 'fictional';
}

function isTraceable({ url, published, seen }: Source): boolean {
  return url !== undefined || published !== undefined || seen !== undefined;
}

function isReadable({ url, seen }: Source): boolean {
  return url !== undefined && seen !== undefined;
}

function unsourcedIn({ id, stance, terms, reach, remarks, sources, verification }: Forum): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const add = (field: string, reason: string): void => {
    problems.push(problemIn('forums', id, field, reason));
  };
  if (stance.name !== 'not-yet-asked' && !isTraceable(stance.source)) {
    add('stance.source', 'Nobody can look their words up: give the source an address or a date.');
  }
  const { source, notes, ...answers } = terms;
  const isStated = notes.length > 0 || Object.values(answers).some((answer) => answer !== 'not-stated');
  if (isStated && (source === undefined || !isTraceable(source))) {
    add('terms.source', 'Nobody can look these terms up: give a source with an address or a date.');
  }
  for (const [n, figure] of reach.entries()) {
    if (figure.source.published === undefined)
      add(`reach[${n}].source.published`, 'A figure without its date: say when it was published.');
  }
  for (const [n, remark] of remarks.entries()) {
    if (!isTraceable(remark.source))
      add(`remarks[${n}].source`, 'Nobody can look this remark up: give its source an address or a date.');
  }
  if (verification.state === 'verified' && !sources.some(isReadable)) {
    add('sources', 'Verified, but no source can be looked up: give one an address and the day it was seen.');
  }
  return problems;
}

function misplacedIn(forum: Forum): SourceProblem[] {
  const wanted = isFictional(forum);
  const reason = wanted
    ? 'A made-up forum on a host that somebody may own: give it one under .example.'
    : 'A host under .example is made up: mark the forum fictional, or give its real host.';
  const contact = forum.operator.contact;
  return [
    ...forum.addresses.flatMap(({ host }, n) =>
      isExample(host) === wanted ? [] : [problemIn('forums', forum.id, `addresses[${n}].host`, reason)],
    ),
    ...(contact !== undefined && isExample(new URL(contact).hostname) !== wanted
      ? [problemIn('forums', forum.id, 'operator.contact', reason)]
      : []),
  ];
}

function isExample(host: string): boolean {
  return host.endsWith('.example');
}

/** A list that no department has issued holds no plan that says a department did. */
export const illustrative: LintRule = {
  id: 'illustrative',
  find: ({ head, plans }: FeedSources) =>
    plans
      .filter((plan) => head.illustrative && !plan.illustrative)
      .map(({ organisation }) =>
        problemIn(
          'plans',
          organisation,
          'illustrative',
          'The list is an example, so its plans are too: set illustrative to true.',
        ),
      ),
};
