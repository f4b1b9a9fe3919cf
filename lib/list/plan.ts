import { z } from 'zod';
import { Day, Id, PageUrl, Sentence } from './source';

/** What our plan says we do on a forum. */
export const Approach = z.enum([
  'take-part',
  'answer-when-referred',
  'clinic',
  'signpost',
  'listen',
  'stay-away',
]);
export type Approach = z.infer<typeof Approach>;

/** A page worth handing on, with what it is good for. */
export const Signpost = z.object({ title: Sentence, url: PageUrl, for: Sentence });
export type Signpost = z.infer<typeof Signpost>;

/** What one plan says about one forum. */
export const PlanForum = z.object({
  forum: Id,
  approach: Approach,
  /** One or two plain sentences: what we do here. */
  summary: Sentence,
  whoMayPost: Sentence,
  /** The time in which we mean to answer, in working days; none where we do not answer. */
  answerWithinWorkingDays: z.int().positive().optional(),
  /** What questions here are about; the entry's topics come from this. */
  topics: z.array(z.object({ id: Id, name: Sentence })).default([]),
  do: z.array(Sentence).default([]),
  avoid: z.array(Sentence).default([]),
  signposts: z.array(Signpost).default([]),
  /** When to pass it on, and to whom (a team or role, never a named person). */
  escalation: z.array(z.object({ when: Sentence, to: Sentence })).default([]),
  consultation: z.discriminatedUnion('state', [
    z.object({ state: z.literal('not-yet') }),
    z.object({ state: z.literal('asked'), on: Day }),
    z.object({ state: z.literal('agreed'), on: Day, outcome: Sentence }),
  ]),
});
export type PlanForum = z.infer<typeof PlanForum>;

/** A measurable promise in a plan. `forum` is absent when it covers the whole plan. */
export const Commitment = z.object({
  id: Id,
  text: Sentence,
  measure: z.enum([
    'share-answered-in-time',
    'answers',
    'signposts',
    'clinics',
    'consultations',
    'issues-heard',
    'forums-with-activity',
  ]),
  /** A share is in per cent, everything else a count. */
  target: z.number().positive(),
  per: z.enum(['month', 'quarter', 'year']),
  forum: Id.optional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** A department's published engagement plan: a living, versioned document with a review date. */
export const Plan = z.object({
  organisation: Id,
  version: z.int().positive(),
  /** True for every example plan of ours: not issued by the department, and said so on screen. */
  illustrative: z.boolean(),
  from: Day,
  reviewBy: Day,
  /** The team that owns the plan, never a named person. */
  owner: Sentence,
  summary: Sentence,
  forums: z.array(PlanForum),
  commitments: z.array(Commitment),
});
export type Plan = z.infer<typeof Plan>;
