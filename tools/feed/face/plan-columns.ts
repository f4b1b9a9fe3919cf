import type { Names } from '../../../lib/feed/difference/names';
import { Approach, type Plan, type PlanForum } from '../../../lib/list/plan';
import type { Column } from './column';

/** One row of the table of plans: what one plan says about one forum. */
export interface PlanRow {
  readonly plan: Plan;
  readonly here: PlanForum;
  readonly names: Names;
}

/** The rows of all plans, in their order. */
export function planRows(plans: readonly Plan[], names: Names): readonly PlanRow[] {
  return plans.flatMap((plan) => plan.forums.map((here) => ({ plan, here, names })));
}

const TRUTH = { is: 'word', among: ['yes', 'no'] } as const;

/** The table of plans, column by column. Columns are only ever added, at the end. */
export const PLAN_COLUMNS: readonly Column<PlanRow>[] = [
  {
    name: 'organisation',
    title: 'Organisation',
    description: 'The public body by its GOV.UK slug.',
    datatype: { is: 'id' },
    required: true,
    read: ({ plan }) => plan.organisation,
  },
  {
    name: 'organisation_name',
    title: 'Name of the organisation',
    description: 'The public body by its name.',
    datatype: { is: 'text' },
    required: true,
    read: ({ plan, names }) => names.organisation(plan.organisation),
  },
  {
    name: 'version',
    title: 'Version',
    description: 'The version of the plan. It only rises.',
    datatype: { is: 'whole-number' },
    required: true,
    read: ({ plan }) => plan.version,
  },
  {
    name: 'illustrative',
    title: 'Illustrative',
    description: 'Yes for an example that the organisation has not issued.',
    datatype: TRUTH,
    required: true,
    read: ({ plan }) => (plan.illustrative ? 'yes' : 'no'),
  },
  {
    name: 'from',
    title: 'From',
    description: 'The first day of this version.',
    datatype: { is: 'day' },
    required: true,
    read: ({ plan }) => plan.from,
  },
  {
    name: 'review_by',
    title: 'Next review',
    description: 'The day by which the plan is looked at again.',
    datatype: { is: 'day' },
    required: true,
    read: ({ plan }) => plan.reviewBy,
  },
  {
    name: 'forum',
    title: 'Forum',
    description: 'The forum by its id in the table of forums.',
    datatype: { is: 'id' },
    required: true,
    read: ({ here }) => here.forum,
  },
  {
    name: 'forum_name',
    title: 'Name of the forum',
    description: 'As its members call it.',
    datatype: { is: 'text' },
    required: true,
    read: ({ here, names }) => names.forum(here.forum),
  },
  {
    name: 'approach',
    title: 'Approach',
    description: 'What the organisation does there.',
    datatype: { is: 'word', among: Approach.options },
    required: true,
    read: ({ here }) => here.approach,
  },
  {
    name: 'summary',
    title: 'Summary',
    description: 'The same in a sentence or two.',
    datatype: { is: 'text' },
    required: true,
    read: ({ here }) => here.summary,
  },
  {
    name: 'who_may_post',
    title: 'Who may post',
    description: 'By team or role.',
    datatype: { is: 'text' },
    required: true,
    read: ({ here }) => here.whoMayPost,
  },
  {
    name: 'answer_within',
    title: 'Working days to answer',
    description: 'Blank where nobody answers there or no time is promised.',
    datatype: { is: 'whole-number' },
    read: ({ here }) => here.answerWithinWorkingDays ?? null,
  },
  {
    name: 'consultation',
    title: 'Agreed with the forum',
    description: 'How far its operator has been asked.',
    datatype: { is: 'word', among: ['not-yet', 'asked', 'agreed'] },
    required: true,
    read: ({ here }) => here.consultation.state,
  },
  {
    name: 'consultation_on',
    title: 'Day of asking or agreeing',
    description: 'Blank where nobody has asked.',
    datatype: { is: 'day' },
    read: ({ here }) => (here.consultation.state === 'not-yet' ? null : here.consultation.on),
  },
];
