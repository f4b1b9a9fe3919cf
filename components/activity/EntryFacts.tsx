import type { ReactNode } from 'react';
import type { PublishedList } from '../../lib/list/published';
import { formatInstantDay } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { PageLink } from '../kit/PageLink';
import { shortenAddress } from '../kit/web-address';
import { sayBarrier, sayDirection, sayOutcome } from '../kit/words';

function sayTopics({ organisation, topics }: Entry, list: PublishedList | null): string {
  const plan = list?.plans.find((known) => known.organisation === organisation);
  const known = plan?.forums.flatMap((forum) => forum.topics) ?? [];
  return topics.map((topic) => known.find(({ id }) => id === topic)?.name ?? topic).join(', ');
}

function linkPages(pages: readonly string[]): ReactNode {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page}>
          <PageLink address={page}>{shortenAddress(page)}</PageLink>
        </li>
      ))}
    </ul>
  );
}

function sayWhetherSaid(disclosure: Entry['disclosure']): string | null {
  switch (disclosure) {
    case 'in-this-post':
      return t('activity.entry.saidInThisPost');
    case 'earlier':
      return t('activity.entry.saidEarlier');
    case 'no':
      return t('activity.entry.saidNot');
    case 'not-applicable':
      return null;
  }
}

/** The quiet line: whether its author said who they are, the rules in force, and when it was changed. */
function sayAside({ disclosure, evidence, revision, changedAt }: Entry): string {
  const hadOwnRules = evidence.mode !== 'normal' && evidence.mode !== 'not-known';
  return [
    sayWhetherSaid(disclosure),
    hadOwnRules ? t('activity.entry.preElection') : null,
    revision > 1 ? `${t('activity.entry.changed', { day: formatInstantDay(changedAt) })}.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** What else an entry says, fact by fact, and nothing that it does not. */
export function EntryFacts({ entry, list }: { readonly entry: Entry; readonly list: PublishedList | null }) {
  const { act, topics, outcome, minutes, issue, note } = entry;
  const aside = sayAside(entry);
  const facts: readonly (readonly [name: string, fact: ReactNode] | false)[] = [
    topics.length > 0 && [t('activity.entry.topics'), sayTopics(entry, list)],
    act.kind === 'signpost' && act.pages.length > 0 && [t('activity.entry.pages'), linkPages(act.pages)],
    act.kind === 'referral' && [t('activity.entry.direction'), sayDirection(act.direction)],
    act.kind === 'barrier' && [t('activity.entry.reason'), sayBarrier(act.reason)],
    outcome !== undefined && [t('activity.entry.outcome'), sayOutcome(outcome)],
    minutes !== undefined && [t('activity.entry.minutes'), t('activity.entry.minutesSpent', minutes)],
    issue !== undefined && [t('activity.entry.issue'), issue],
    note !== undefined && [t('activity.entry.note'), note],
  ];
  const told = facts.filter((fact) => fact !== false);
  return (
    <>
      {aside !== '' && <p className="quiet">{aside}</p>}
      {told.length > 0 && (
        <dl className="facts">
          {told.map(([name, fact]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
