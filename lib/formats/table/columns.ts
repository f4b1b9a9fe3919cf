import { StanceName } from '../../list/forum';
import { Approach } from '../../list/plan';
import { dayInLondon } from '../../list/time';
import { BarrierReason, Entry, type Evidence, KindName, type PrivateMessage } from '../../log/entry';
import type { Column, Datatype } from './column';

const ID: Datatype = { is: 'id' };
const IDS: Datatype = { is: 'ids' };
const TEXT: Datatype = { is: 'text' };
const WHOLE_NUMBER: Datatype = { is: 'whole-number' };
const DAY: Datatype = { is: 'day' };
const INSTANT: Datatype = { is: 'instant' };
const ADDRESS: Datatype = { is: 'address' };
const ADDRESSES: Datatype = { is: 'addresses' };
const among = (words: readonly string[]): Datatype => ({ is: 'word', among: words });

const REFERRAL = ['in', 'out'] as const;

const PRIVATE_MESSAGE = ['captured', 'not-captured'] as const;

function sayCaptured({ captured }: PrivateMessage): (typeof PRIVATE_MESSAGE)[number] {
  return captured === null ? 'not-captured' : 'captured';
}

function writeOwnList({ feed, sequence }: NonNullable<Evidence['ownLists']>[number]): string {
  return `${feed}:${sequence}`;
}

type Rest = Pick<Column, 'read'> & Partial<Pick<Column, 'required' | 'later'>>;

function column(name: string, title: string, datatype: Datatype, description: string, rest: Rest): Column {
  return { name, title, datatype, description, required: false, ...rest };
}

/**
 * The table of entries, column by column. Everything an entry holds is in one of them, so a table can be read back.
 * Columns are only ever added, at the end.
 */
export const COLUMNS: readonly Column[] = [
  column(
    'id',
    'Entry',
    ID,
    'Which entry it is: a UUID of version 7. Of two rows with one id the higher revision stands.',
    {
      required: true,
      read: (entry) => entry.id,
    },
  ),
  column('revision', 'Revision', WHOLE_NUMBER, 'Rises by one with each change; starts at 1.', {
    required: true,
    read: (entry) => entry.revision,
  }),
  column('organisation', 'Organisation', ID, 'The public body of its author, by its GOV.UK slug.', {
    read: (entry) => entry.organisation,
  }),
  column(
    'forum',
    'Forum',
    ID,
    'The forum, by its id in the published list. Blank where the site is not listed.',
    {
      read: ({ where }) => (where.precision === 'site' ? null : where.forum),
    },
  ),
  column('site', 'Site', TEXT, 'The host of a site that is not listed.', {
    read: ({ where }) => (where.precision === 'site' ? where.host : null),
  }),
  column(
    'thread',
    'Thread',
    ADDRESS,
    'The cleaned address of the thread. Blank where its author kept the forum only.',
    {
      read: ({ where }) => (where.precision === 'thread' ? where.thread : null),
    },
  ),
  column('title', 'Title of the thread', TEXT, 'As the page gave it, cleaned, at most 200 UTF-16 units.', {
    read: ({ where }) => (where.precision === 'thread' ? where.title : null),
  }),
  column('kind', 'Kind', among(KindName.options), 'What was done.', {
    required: true,
    read: ({ act }) => act.kind,
  }),
  column(
    'detail',
    'Detail of the kind',
    among([...REFERRAL, ...BarrierReason.options]),
    'Of a referral its direction: in is to us, out is from us. Of a barrier its reason. Blank for other kinds.',
    {
      read: ({ act }) =>
        act.kind === 'referral' ? act.direction : act.kind === 'barrier' ? act.reason : null,
    },
  ),
  column('at', 'Instant', INSTANT, 'When the entry was made, in UTC.', {
    required: true,
    read: (entry) => entry.at,
  }),
  column('offset', 'Minutes ahead of UTC', WHOLE_NUMBER, 'Where it was made: 60 in British Summer Time.', {
    required: true,
    read: (entry) => entry.offset,
  }),
  column('day', 'Day', DAY, 'The day of the instant in London. Periods and quarters go by it.', {
    required: true,
    read: (entry) => dayInLondon(entry.at),
  }),
  column(
    'disclosure',
    'Said to be an official',
    among(Entry.shape.disclosure.options),
    'Whether its author had said to be an official: in this post, earlier in the thread, or not.',
    { required: true, read: (entry) => entry.disclosure },
  ),
  column('topics', 'Topics', IDS, 'What it was about, by the topics of the plan; a space between them.', {
    read: (entry) => entry.topics,
  }),
  column('pages', 'Pages', ADDRESSES, 'The pages that a signpost pointed to; a space between them.', {
    read: ({ act }) => (act.kind === 'signpost' ? act.pages : []),
  }),
  column('minutes', 'Minutes spent', WHOLE_NUMBER, 'If its author cared to say.', {
    read: (entry) => entry.minutes ?? null,
  }),
  column(
    'asked_at',
    'Asked',
    INSTANT,
    'When the question was asked: the start of the day in London, in UTC.',
    {
      read: (entry) => entry.askedAt ?? null,
    },
  ),
  column(
    'outcome',
    'Outcome',
    among(Entry.shape.outcome.unwrap().options),
    'What came of it, as far as seen.',
    {
      read: (entry) => entry.outcome ?? null,
    },
  ),
  column('issue', 'Issue heard', TEXT, 'What people there are concerned about, in its author’s words.', {
    read: (entry) => entry.issue ?? null,
  }),
  column('note', 'Note', TEXT, 'In its author’s words.', { read: (entry) => entry.note ?? null }),
  column('follow_up_due', 'Answer owed by', DAY, 'The day by which an answer was promised.', {
    read: (entry) => entry.followUp?.due ?? null,
  }),
  column('follow_up_done', 'Answer given', DAY, 'The day the promise was kept. Blank while it is owed.', {
    read: (entry) => entry.followUp?.done ?? null,
  }),
  column('commitment', 'Commitment', ID, 'The promise of the plan that it was made towards.', {
    read: (entry) => entry.commitment ?? null,
  }),
  column('list', 'Published list', ID, 'The list that was on screen. Blank where none could be read.', {
    read: ({ evidence }) => evidence.feed,
  }),
  column('list_sequence', 'Number of the list', WHOLE_NUMBER, 'The number of the list that was on screen.', {
    read: ({ evidence }) => evidence.sequence,
  }),
  column('plan_version', 'Version of the plan', WHOLE_NUMBER, 'The version of the plan that was on screen.', {
    read: ({ evidence }) => evidence.planVersion,
  }),
  column('stance', 'Stance', among(StanceName.options), 'What the operator had said about officials.', {
    read: ({ evidence }) => evidence.stance,
  }),
  column('approach', 'Approach', among(Approach.options), 'What the plan said we do there.', {
    read: ({ evidence }) => evidence.approach,
  }),
  column('mode', 'Mode', ID, 'The rules in force: normal, a pre-election period by its id, or not-known.', {
    required: true,
    read: ({ evidence }) => evidence.mode,
  }),
  column('changed_at', 'Last changed', INSTANT, 'When this revision was saved, in UTC.', {
    required: true,
    read: (entry) => entry.changedAt,
  }),
  column('reminder', 'Reminder', DAY, 'The day its author wants to be reminded of the answer owed.', {
    later: true,
    read: (entry) => entry.followUp?.snoozedUntil ?? null,
  }),
  column(
    'private_message',
    'Moved to private messages',
    among(PRIVATE_MESSAGE),
    'Whether the talk went on in private messages, and whether its record was captured in official systems.',
    { later: true, read: ({ privateMessage }) => (privateMessage ? sayCaptured(privateMessage) : null) },
  ),
  column(
    'record_captured',
    'Record captured',
    DAY,
    'The day the record of the private messages was captured.',
    {
      later: true,
      read: (entry) => entry.privateMessage?.captured ?? null,
    },
  ),
  column(
    'own_lists',
    'Departments’ own lists',
    IDS,
    'The departments’ own lists that lay on the published list, in their order: each its id, a colon and its number.',
    { later: true, read: ({ evidence }) => (evidence.ownLists ?? []).map(writeOwnList) },
  ),
];
