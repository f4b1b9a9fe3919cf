import { z } from 'zod';
import { Approach, PlanForum } from '../../list/plan';
import { BarrierReason, KindName } from '../../log/entry';
import { DEFINITIONS } from '../definitions';
import type { Heading } from '../table';

const Day = z.iso.date();
const Text = z.string().max(4000);

/** What a row or a column is about, as it leaves: the headings of `table.ts`, checked when a report is read back. */
export const PublishedHeading = z.discriminatedUnion('is', [
  z.object({ is: z.literal('total') }),
  z.object({ is: z.literal('measure'), measure: z.enum(DEFINITIONS) }),
  z.object({ is: z.literal('kind'), kind: KindName }),
  z.object({
    is: z.literal('plan-forum'),
    organisation: Text,
    forum: Text,
    name: Text.nullable(),
    approach: Approach,
    status: z.enum(['open', 'not-known', 'closed', 'retired']).nullable(),
    planVersions: z.array(z.int()),
    consultation: PlanForum.shape.consultation,
    zero: z.enum(['needs-a-reason', 'is-right']),
  }),
  z.object({ is: z.literal('elsewhere'), where: z.enum(['not-in-plan', 'no-plan', 'not-listed']) }),
  z.object({ is: z.literal('week'), from: Day, to: Day }),
  z.object({ is: z.literal('page'), url: Text.nullable(), title: Text.nullable(), inPlan: z.boolean() }),
  z.object({ is: z.literal('topic'), topic: Text.nullable(), name: Text.nullable() }),
  z.object({ is: z.literal('barrier'), reason: BarrierReason }),
  z.object({ is: z.literal('referral'), direction: z.enum(['in', 'out']) }),
  z.object({
    is: z.literal('outcome'),
    outcome: z.enum(['thanked', 'solved', 'more-to-do', 'disputed', 'removed', 'not-known', 'not-given']),
  }),
  z.object({
    is: z.literal('disclosure'),
    disclosure: z.enum(['in-this-post', 'earlier', 'no', 'not-applicable']),
  }),
  z.object({
    is: z.literal('follow-up'),
    state: z.enum(['done', 'done-late', 'owed', 'overdue', 'owed-from-before', 'overdue-from-before']),
  }),
  z.object({ is: z.literal('private-message'), state: z.enum(['captured', 'to-capture']) }),
  z.object({
    is: z.literal('quality'),
    problem: z.enum([
      'forum-not-in-list',
      'asked-not-known',
      'asked-after-answer',
      'in-the-future',
      'clock-changed',
      'outside-file-period',
      'other-plan-version',
    ]),
  }),
  z.object({
    is: z.literal('received'),
    what: z.enum([
      'read',
      'set-aside',
      'deleted',
      'in-report',
      'other-period',
      'other-organisation',
      'no-organisation',
      'conflicts',
      'refused',
    ]),
  }),
  z.object({ is: z.literal('contributor'), pseudonym: Text.nullable(), team: Text.nullable() }),
]) satisfies z.ZodType<Heading>;
