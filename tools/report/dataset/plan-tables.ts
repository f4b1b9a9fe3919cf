import type { TableShape } from './table-shape';

/** What was asked about: the organisation and the quarter, and the day on which the dataset was written. */
export const PERIODS = {
  name: 'periods',
  meaning: 'The organisation and quarter of the partition, one row.',
  columns: [
    {
      name: 'organisation_name',
      type: 'text',
      optional: true,
      meaning: 'As the list names it; empty where it does not know it.',
    },
    { name: 'from_day', type: 'day', meaning: 'The first day of the quarter.' },
    { name: 'to_day', type: 'day', meaning: 'The last day of the quarter.' },
    { name: 'made_on', type: 'day', meaning: 'The day in London on which the dataset was written.' },
    {
      name: 'until_day',
      type: 'day',
      meaning: 'The last day that is counted: to_day, or made_on while the quarter runs.',
    },
    { name: 'months', type: 'number', unit: 'months', meaning: 'How long the quarter is: 3.' },
    {
      name: 'months_so_far',
      type: 'number',
      unit: 'months',
      meaning: 'How much of it had gone by until_day, each day its share of its month.',
    },
  ],
} as const satisfies TableShape;

export const WEEKS = {
  name: 'weeks',
  meaning: 'The weeks of the quarter, Monday to Sunday, cut off where it begins and ends.',
  columns: [
    { name: 'week', type: 'text', meaning: 'Its first day in the quarter as text: the name of the week.' },
    { name: 'monday', type: 'day', meaning: 'The Monday on which it begins, even before the quarter.' },
    { name: 'from_day', type: 'day', meaning: 'Its first day in the quarter.' },
    { name: 'to_day', type: 'day', meaning: 'Its last day in the quarter.' },
  ],
} as const satisfies TableShape;

const PLAN_VERSION = [
  {
    name: 'plan_publisher',
    type: 'text',
    meaning: 'The organisation under the name the plan was published with.',
  },
  { name: 'plan_version', type: 'integer', meaning: 'The version of the plan.' },
  {
    name: 'from_day',
    type: 'day',
    meaning: 'The first day of the quarter on which that version was in force.',
  },
  { name: 'to_day', type: 'day', meaning: 'The last day of the quarter on which that version was in force.' },
] as const;

export const PLAN_FORUMS = {
  name: 'plan_forums',
  meaning:
    'The forums of the plans in force, a row for each version that names them, whether anything was done there or not.',
  columns: [
    ...PLAN_VERSION,
    {
      name: 'is_illustrative',
      type: 'boolean',
      meaning: 'Whether the plan is an example that the organisation did not issue.',
    },
    { name: 'forum', type: 'text', meaning: 'The forum by its id in the list.' },
    {
      name: 'forum_name',
      type: 'text',
      optional: true,
      meaning: 'As the list names it; empty where it does not know it.',
    },
    {
      name: 'forum_status',
      type: 'text',
      optional: true,
      meaning: 'open, not-known, closed or retired; empty where the list does not know the forum.',
    },
    { name: 'approach', type: 'text', meaning: 'What the plan means us to do there.' },
    {
      name: 'answer_within_working_days',
      type: 'integer',
      optional: true,
      unit: 'working days',
      meaning: 'The time in which the plan means us to answer; empty where it sets none.',
    },
    {
      name: 'consultation_state',
      type: 'text',
      meaning: 'Whether the plan says that the forum’s operator was asked: not-yet, asked or agreed.',
    },
    {
      name: 'is_last',
      type: 'boolean',
      meaning: 'Whether it is the last version in force that names the forum: one row a forum.',
    },
    { name: 'sort_order', type: 'integer', meaning: 'The place of the forum in the order of the last plan.' },
  ],
} as const satisfies TableShape;

export const PLAN_PAGES = {
  name: 'plan_pages',
  meaning: 'The pages that the plans in force recommend.',
  columns: [
    { name: 'page', type: 'text', meaning: 'The address of the page.' },
    { name: 'title', type: 'text', meaning: 'What the plan calls it.' },
  ],
} as const satisfies TableShape;

export const PLAN_TOPICS = {
  name: 'plan_topics',
  meaning: 'The topics of the plans in force.',
  columns: [
    { name: 'topic', type: 'text', meaning: 'The topic by its id.' },
    { name: 'topic_name', type: 'text', meaning: 'What the plan calls it.' },
  ],
} as const satisfies TableShape;

export const COMMITMENT_PARTS = {
  name: 'commitment_parts',
  meaning:
    'The commitments of the plans in force, a row for each version of a plan that has them, on the days it was in force.',
  columns: [
    { name: 'commitment', type: 'text', meaning: 'The commitment by its id in the plan.' },
    {
      name: 'part',
      type: 'integer',
      meaning: 'The place of the row among all of the quarter, in the order of the plans.',
    },
    ...PLAN_VERSION,
    { name: 'commitment_text', type: 'text', meaning: 'The commitment as that version puts it.' },
    { name: 'measure', type: 'text', meaning: 'What it measures: a measure as in the view measure_kinds.' },
    {
      name: 'target',
      type: 'number',
      unit: 'entries, forums or per cent',
      meaning: 'What it asks for in each cycle; a share in per cent.',
    },
    { name: 'per', type: 'text', meaning: 'Its cycle: month, quarter or year.' },
    { name: 'cycle_months', type: 'integer', unit: 'months', meaning: 'How long its cycle is.' },
    {
      name: 'months',
      type: 'number',
      unit: 'months',
      meaning: 'How long that version was in force in the quarter, each day its share of its month.',
    },
    { name: 'months_so_far', type: 'number', unit: 'months', meaning: 'The same up to until_day.' },
    {
      name: 'forum',
      type: 'text',
      optional: true,
      meaning: 'The forum it is limited to; empty where it covers the whole plan.',
    },
    { name: 'forum_name', type: 'text', optional: true, meaning: 'As the list names it.' },
  ],
} as const satisfies TableShape;
