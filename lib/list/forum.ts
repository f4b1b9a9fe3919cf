import { z } from 'zod';
import { Address } from './address';
import { Day, Id, PageUrl, Sentence, Source, Verification } from './source';

/** What the forum's operator has said about officials. */
export const StanceName = z.enum([
  'welcome',
  'registered-representatives-only',
  'by-referral',
  'clinic',
  'listen-only',
  'not-welcome',
  'not-yet-asked',
]);
export type StanceName = z.infer<typeof StanceName>;

/** The stance with the operator's own words. Nobody's words are invented: where nobody asked there are none. */
export const Stance = z.discriminatedUnion('name', [
  z.object({ name: z.literal('not-yet-asked') }),
  z.object({
    name: StanceName.exclude(['not-yet-asked']),
    /** The operator's own words, as they were given. */
    words: Sentence,
    /** Who spoke, by role: `The moderators`. Never a private person's name. */
    by: Sentence,
    on: Day,
    asked: Day.optional(),
    source: Source,
  }),
]);
export type Stance = z.infer<typeof Stance>;

/** What the operator asks of officials, one typed answer a question; `not-stated` where no source says. */
export const Terms = z.object({
  privateMessages: z.enum(['allowed', 'if-a-member-asks', 'not-allowed', 'not-stated']),
  account: z.enum(['personal', 'shared-representative', 'either', 'not-stated']),
  tag: z.enum(['required', 'not-required', 'not-stated']),
  links: z.enum(['allowed', 'official-pages-only', 'not-allowed', 'not-stated']),
  realNames: z.enum(['allowed', 'required', 'not-allowed', 'not-stated']),
  /** Anything else they ask, in our words. */
  notes: z.array(Sentence).default([]),
  source: Source.optional(),
});
export type Terms = z.infer<typeof Terms>;

/** Whether the forum is still there. The list says so rather than forgetting it. */
export const Status = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({ state: z.literal('not-known'), note: Sentence }),
  z.object({ state: z.literal('closed'), note: Sentence, on: Day.optional() }),
  z.object({ state: z.literal('retired'), note: Sentence, on: Day.optional() }),
]);
export type Status = z.infer<typeof Status>;

/** How many people a forum reaches: one figure, what it counts, when, and who says so. */
export const Reach = z.object({
  measure: Sentence,
  value: z.int().nonnegative(),
  source: Source,
});

/** The forum software families whose thread addresses we can read. One row each in `thread-families.ts`. */
export const Engine = z.enum([
  'vbulletin',
  'xenforo',
  'phpbb',
  'mybb',
  'smf',
  'vanilla',
  'invision',
  'discourse',
  'nodebb',
  'flarum',
  'khoros',
  'reddit',
  'mumsnet',
  'netmums',
]);
export type Engine = z.infer<typeof Engine>;

/** A place where people help each other in public, as the list describes it. */
export const Forum = z.object({
  id: Id,
  name: Sentence,
  kind: z.enum(['bulletin-board', 'questions-and-answers', 'blog', 'web-chat', 'e-mail-group']),
  status: Status,
  verification: Verification,
  addresses: z.array(Address),
  engine: Engine.optional(),
  audience: z.object({
    /** One line for the panel: `Parents of children under 11`. */
    summary: Sentence,
    /** The basic segmentation that the Taskforce asked for, in words of a fixed kind: `parents`, `students`. */
    segments: z.array(Id).min(1),
  }),
  reach: z.array(Reach).default([]),
  operator: z.object({
    name: Sentence,
    kind: z.enum(['company', 'charity', 'volunteers', 'public-body', 'not-known']),
    /** A public page for getting in touch. Never a person's own address. */
    contact: PageUrl.optional(),
  }),
  stance: Stance,
  terms: Terms,
  arrangement: z.enum(['none', 'exchange-of-letters', 'agreement']).default('none'),
  /** The organisation that leads for government here. */
  lead: Id.optional(),
  /** What the list should say about this forum beyond its fields, each with its source. */
  remarks: z.array(z.object({ text: Sentence, source: Source })).default([]),
  sources: z.array(Source).min(1),
  reviewed: Day,
  reviewBy: Day,
});
export type Forum = z.infer<typeof Forum>;
