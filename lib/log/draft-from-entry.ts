import { dayInLondon } from '../list/time';
import type { Draft } from './draft';
import type { Act, Entry } from './entry';
import { placeOf } from './place-of';

function fieldsOfAct(act: Act): Pick<Draft, 'pages' | 'direction' | 'reason'> {
  return {
    pages: act.kind === 'signpost' ? act.pages : [],
    direction: act.kind === 'referral' ? act.direction : 'out',
    reason: act.kind === 'barrier' ? act.reason : 'no-account',
  };
}

/** The draft for editing an entry. Finishing it unchanged gives the same entry at the next revision. */
export function draftFromEntry(entry: Entry): Draft {
  const { where } = entry;
  return {
    editing: { id: entry.id, revision: entry.revision, at: entry.at, offset: entry.offset },
    kind: entry.act.kind,
    place: placeOf(where),
    organisation: entry.organisation,
    precision: where.precision,
    forum: where.precision === 'site' ? null : where.forum,
    thread: where.precision === 'thread' ? where.thread : null,
    title: where.precision === 'thread' ? where.title : '',
    host: where.precision === 'site' ? where.host : '',
    disclosure: entry.disclosure,
    topics: entry.topics,
    ...fieldsOfAct(entry.act),
    minutes: entry.minutes === undefined ? '' : String(entry.minutes),
    askedOn: entry.askedAt === undefined ? '' : dayInLondon(entry.askedAt),
    outcome: entry.outcome ?? '',
    issue: entry.issue ?? '',
    note: entry.note ?? '',
    followUpDue: entry.followUp?.due ?? '',
    followUpDone: entry.followUp?.done ?? null,
    followUpSnoozed: entry.followUp?.snoozedUntil ?? null,
    privateMessage: entry.privateMessage ?? null,
    commitment: entry.commitment ?? '',
    evidence: entry.evidence,
  };
}
