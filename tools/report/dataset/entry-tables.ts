import type { TableShape } from './table-shape';

const ENTRY_ID = {
  name: 'entry_id',
  type: 'text',
  meaning:
    'The id of the entry in the log of whoever made it. A UUID of version 7, which holds the moment it was made.',
} as const;

/** Entries, each once, as their latest revision has them. No note, no issue in words, no thread, no site, no author. */
export const ENTRIES = {
  name: 'entries',
  meaning:
    'What people recorded, each act once and as it was last corrected. Without deleted entries, their authors, notes, issues in words, threads and sites.',
  columns: [
    ENTRY_ID,
    { name: 'revision', type: 'integer', meaning: 'How often it was saved: 1 is as it was first made.' },
    {
      name: 'logged_as',
      type: 'text',
      meaning: 'The organisation under the name it had when the entry was made.',
    },
    { name: 'local_day', type: 'day', meaning: 'The day in London on which it was done.' },
    { name: 'week', type: 'text', meaning: 'The week it was done in, as in weeks.' },
    { name: 'kind', type: 'text', meaning: 'What was done: a kind as in the view kinds.' },
    {
      name: 'where_made',
      type: 'text',
      meaning:
        'plan-forum: on a forum of the plan in force on that day. not-in-plan: on another listed forum. no-plan: on a forum, on a day without a plan. not-listed: on a site that is not listed.',
    },
    {
      name: 'forum',
      type: 'text',
      optional: true,
      meaning: 'The forum by its id in the list; empty for a site that is not listed.',
    },
    {
      name: 'forum_is_listed',
      type: 'boolean',
      optional: true,
      meaning: 'Whether the list knows the forum; empty for a site that is not listed.',
    },
    {
      name: 'plan_publisher',
      type: 'text',
      optional: true,
      meaning:
        'Whose plan it is measured by, under the name the plan was published with; empty unless where_made is plan-forum.',
    },
    {
      name: 'plan_version',
      type: 'integer',
      optional: true,
      meaning: 'The version of that plan in force on the day; empty unless where_made is plan-forum.',
    },
    {
      name: 'plan_version_shown',
      type: 'integer',
      optional: true,
      meaning: 'The version that was on screen when the entry was made; empty where none was.',
    },
    { name: 'referral_direction', type: 'text', optional: true, meaning: 'Of a referral: in or out.' },
    { name: 'barrier_reason', type: 'text', optional: true, meaning: 'Of a barrier: the reason.' },
    { name: 'disclosure', type: 'text', meaning: 'Whether its author had said that they are an official.' },
    { name: 'outcome', type: 'text', meaning: 'What came of it; not-known was said, not-given was not.' },
    {
      name: 'minutes',
      type: 'integer',
      optional: true,
      unit: 'minutes',
      meaning: 'Time spent; empty where its author did not say.',
    },
    {
      name: 'asked_day',
      type: 'day',
      optional: true,
      meaning: 'The day in London on which the question was asked; empty where it is not known.',
    },
    {
      name: 'working_days_to_answer',
      type: 'integer',
      optional: true,
      unit: 'working days',
      meaning:
        'Of an answer or correction: Mondays to Fridays after asked_day up to local_day, bank holidays included; empty where it cannot be measured.',
    },
    {
      name: 'follow_up_due',
      type: 'day',
      optional: true,
      meaning: 'The day by which an answer was promised; empty where none was.',
    },
    {
      name: 'follow_up_done',
      type: 'day',
      optional: true,
      meaning: 'The day on which the promised answer was given; empty while it is owed.',
    },
    { name: 'private_message', type: 'boolean', meaning: 'Whether the talk went on in private messages.' },
    {
      name: 'record_captured',
      type: 'day',
      optional: true,
      meaning:
        'The day on which the record of the private talk was put into official systems; empty while it is not.',
    },
    {
      name: 'has_issue',
      type: 'boolean',
      meaning: 'Whether an issue was recorded in words, which are left out.',
    },
    {
      name: 'commitment_named',
      type: 'text',
      optional: true,
      meaning: 'The commitment that its author named; empty where none was.',
    },
    {
      name: 'asked_after_answer',
      type: 'boolean',
      meaning: 'Whether the question is dated after its answer.',
    },
    {
      name: 'clock_changed',
      type: 'boolean',
      meaning:
        'Whether the clock of the computer contradicts itself: saved before it was done, or made on another day than its id.',
    },
    {
      name: 'outside_file_period',
      type: 'boolean',
      meaning: 'Whether its day is outside the days that its file says it covers.',
    },
  ],
} as const satisfies TableShape;

export const ENTRY_TOPICS = {
  name: 'entry_topics',
  meaning: 'The topics of entries, a row each. An entry without a topic has none.',
  columns: [ENTRY_ID, { name: 'topic', type: 'text', meaning: 'The topic by its id in the plan.' }],
} as const satisfies TableShape;

export const ENTRY_PAGES = {
  name: 'entry_pages',
  meaning: 'The pages that signposts pointed to, a row each. A signpost without a page has none.',
  columns: [
    ENTRY_ID,
    {
      name: 'page',
      type: 'text',
      optional: true,
      meaning:
        'The address of the page. Empty for pages that no plan in force recommends, because somebody typed them and they may be anything; unless the dataset was written with --typed-pages.',
    },
  ],
} as const satisfies TableShape;
