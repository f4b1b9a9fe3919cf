import type { PublishedList } from '../../../lib/list/published';
import { formatDay, formatInstantDay } from '../../../lib/list/time';
import { partOf, type Part } from '../../../lib/log/compare-entries';
import type { Entry } from '../../../lib/log/entry';
import { t } from '../../../lib/text';
import { sayBarrier, sayDirection, sayDisclosure, sayKind, sayOutcome } from '../../kit/words';
import { nameTopic } from '../name-topic';
import { sayPlace } from '../say-place';

const NAME = {
  kind: 'history.part.kind',
  detail: 'history.part.detail',
  place: 'history.part.place',
  thread: 'history.part.thread',
  title: 'history.part.title',
  organisation: 'history.part.organisation',
  disclosure: 'history.part.disclosure',
  topics: 'history.part.topics',
  minutes: 'history.part.minutes',
  askedAt: 'history.part.askedAt',
  outcome: 'history.part.outcome',
  issue: 'history.part.issue',
  note: 'history.part.note',
  followUp: 'history.part.followUp',
  privateMessage: 'history.part.privateMessage',
  commitment: 'history.part.commitment',
  at: 'history.part.at',
} as const satisfies Record<Part, string>;

/** A part of an entry by its name. */
export function namePart(part: Part): string {
  return t(NAME[part]);
}

/** What a part of an entry said, in the words of the page. */
export function sayPart(entry: Entry, part: Part, list: PublishedList | null): string {
  const { act, where, followUp, privateMessage } = entry;
  const value = partOf(entry, part);
  if (value === undefined) return t('history.nothing');
  switch (part) {
    case 'kind':
      return sayKind(act.kind);
    case 'detail':
      if (act.kind === 'referral') return sayDirection(act.direction);
      return act.kind === 'barrier' ? sayBarrier(act.reason) : String(value).replaceAll(',', ', ');
    case 'place':
      return sayPlace(where, list);
    case 'disclosure':
      return sayDisclosure(entry.disclosure);
    case 'topics':
      return entry.topics.map((topic) => nameTopic(topic, entry.organisation, list)).join(', ');
    case 'outcome':
      return entry.outcome === undefined ? t('history.nothing') : sayOutcome(entry.outcome);
    case 'askedAt':
    case 'at':
      return formatInstantDay(String(value));
    case 'followUp':
      return sayFollowUp(followUp);
    case 'privateMessage':
      return privateMessage?.captured
        ? t('history.recordKept', { day: formatDay(privateMessage.captured) })
        : t('history.recordOwed');
    case 'organisation':
      return list?.organisations.find(({ id }) => id === value)?.name ?? String(value);
    case 'commitment':
      return nameCommitment(entry, list);
    case 'thread':
    case 'title':
    case 'minutes':
    case 'issue':
    case 'note':
      return String(value);
  }
}

function sayFollowUp(followUp: Entry['followUp']): string {
  if (!followUp) return t('history.nothing');
  const due = formatDay(followUp.due);
  return followUp.done === null
    ? t('history.owedUntil', { day: due })
    : t('history.givenOn', { due, day: formatDay(followUp.done) });
}

function nameCommitment({ commitment = '', organisation }: Entry, list: PublishedList | null): string {
  const plan = list?.plans.find((known) => known.organisation === organisation);
  return plan?.commitments.find(({ id }) => id === commitment)?.text ?? commitment;
}
