import type { FeedHead } from '../../../lib/feed/feed-sources';
import { formatInstantDay } from '../../../lib/list/time';
import { asJson, tellProblem } from '../tell-problem';
import type { Surroundings } from '../../command/command';
import type { Issue, Made } from './make-issue';

/** What came of publishing. */
export type Published =
  | { readonly ok: true; readonly outcome: 'published' | 'would-publish'; readonly issue: Issue }
  | Exclude<Made, { readonly outcome: 'new' }>;

/** What the answer says beside what came of it. */
export interface PublishFacts {
  readonly out: string;
  readonly sources: string;
  /** The id of the key; null where it could not be read. */
  readonly key: string | null;
}

/** The answer for a program: the same fields every time. */
export function toJson(made: Published, { out, sources, key }: PublishFacts): object {
  const outcome = made.ok ? made.outcome : 'refused';
  const head = headOf(made);
  const issue = 'issue' in made ? made.issue : null;
  return {
    outcome,
    reason: made.ok ? null : made.reason,
    sentence: sentenceOf(made, { out, sources, key }),
    feed: head?.feed ?? null,
    sequence: head?.sequence ?? null,
    since: issue?.since ?? null,
    issuedAt: head?.issuedAt ?? null,
    refreshBy: head?.refreshBy ?? null,
    expiresAt: head?.expiresAt ?? null,
    key,
    out,
    pages: issue?.pages ?? null,
    changes: issue?.changes ?? [],
    problems: made.ok ? [] : made.problems.map(asJson),
  };
}

/** The answer for a person: what would be read first comes first. */
export function tellMade({ print, complain }: Surroundings, made: Published, facts: PublishFacts): void {
  if (!made.ok) {
    for (const problem of made.problems) complain(tellProblem(facts.sources, problem));
    for (const sentence of made.sentences) complain(sentence);
    complain('Nothing was published.');
    return;
  }
  print(sentenceOf(made, facts));
  if (made.outcome === 'unchanged') return;
  const { changes, head, pages, since } = made.issue;
  for (const change of changes) print(`  ${change}`);
  if (since !== null) print(`Since number ${since}.`);
  print(`Signed with ${facts.key}. ${pages} public pages. ${untilWhen(head)}`);
  print(
    made.outcome === 'published'
      ? `Upload ${facts.out}. A mistake is undone by publishing the next number.`
      : 'Nothing was written.',
  );
}

function sentenceOf(made: Published, { out, sources }: PublishFacts): string {
  if (!made.ok) {
    const count = made.problems.length;
    return [...made.sentences, ...(count > 0 ? [`Problems in ${sources}: ${count}.`] : [])].join(' ');
  }
  switch (made.outcome) {
    case 'published':
      return `${nameOf(made.issue.head)} is in ${out}.`;
    case 'would-publish':
      return `${nameOf(made.issue.head)} would be published in ${out}.`;
    case 'unchanged':
      return `Nothing changed since ${nameOf(made.index)}, so nothing was published. ${untilWhen(made.index)} --again renews these dates.`;
  }
}

function headOf(made: Published): FeedHead | null {
  if (!made.ok) return null;
  return made.outcome === 'unchanged' ? made.index : made.issue.head;
}

function nameOf({ feed, sequence }: FeedHead): string {
  return `${feed} number ${sequence}`;
}

function untilWhen({ refreshBy, expiresAt }: FeedHead): string {
  return `It is shown as old from ${formatInstantDay(refreshBy)}, as expired from ${formatInstantDay(expiresAt)}.`;
}
