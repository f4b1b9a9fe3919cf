import { z } from 'zod';
import { Terms, StanceName } from './forum';
import { Administration } from './organisation';
import { Period } from './period';
import { Approach } from './plan';
import { Id, PageUrl, Sentence, Source, Verification } from './source';

/** One of the Civil Service Code's values as an administration words it, in our own words. */
export const Value = z.object({
  id: Id,
  /** Its place when several are shown; smaller first. */
  order: z.int(),
  administrations: z.array(Administration).min(1),
  name: Sentence,
  meaning: Sentence,
  source: Source,
});
export type Value = z.infer<typeof Value>;

/** A set of principles that was published once: 2008, 2012, 2014. Told in our own words. */
export const PrincipleSet = z.object({
  id: Id,
  title: Sentence,
  year: z.int(),
  principles: z.array(z.object({ name: Sentence, meaning: Sentence })).min(1),
  verification: Verification,
  source: Source,
});

/** Which forums and situations a piece of guidance fits. An absent field fits all. */
export const Fits = z.object({
  /** Only for officials of these organisations, under whatever name they go today. */
  organisations: z.array(Id).optional(),
  stances: z.array(StanceName).optional(),
  approaches: z.array(Approach).optional(),
  modes: z.array(z.enum(['normal', 'pre-election'])).optional(),
  realNames: z.array(Terms.shape.realNames).optional(),
  accounts: z.array(Terms.shape.account).optional(),
  tags: z.array(Terms.shape.tag).optional(),
  privateMessages: z.array(Terms.shape.privateMessages).optional(),
});
export type Fits = z.infer<typeof Fits>;

/**
 * Words for saying who one is. `{role}` and `{organisation}` are filled in. The first that fits, most specific first,
 * is offered. No wording may suggest that a personal capacity lifts the Code.
 */
export const DisclosureTemplate = z.object({
  id: Id,
  name: Sentence,
  use: z.enum(['first-post', 'later-post', 'signature', 'clinic', 'referral', 'personal-capacity']),
  text: Sentence,
  fits: Fits,
  source: Source,
});
export type DisclosureTemplate = z.infer<typeof DisclosureTemplate>;

/** A worked example: situation, verdict, why, and the value concerned. */
export const Example = z.object({
  id: Id,
  title: Sentence,
  situation: Sentence,
  verdict: z.enum(['fine', 'ask-first', 'dont']),
  why: Sentence,
  /** What to do, starting with a verb. */
  instead: Sentence.optional(),
  value: Id,
  redLine: Id.optional(),
  keywords: z.array(z.string().min(2)).min(1),
  fits: Fits,
  source: Source,
});
export type Example = z.infer<typeof Example>;

/** A line that is never crossed, and where the matter goes instead. */
export const RedLine = z.object({
  id: Id,
  title: Sentence,
  text: Sentence,
  goesTo: Sentence,
  page: PageUrl.optional(),
  source: Source,
});
export type RedLine = z.infer<typeof RedLine>;

/** One thing to check before posting. The first five that fit are shown, by `order`. */
export const Check = z.object({ id: Id, order: z.int(), text: Sentence, fits: Fits, source: Source });
export type Check = z.infer<typeof Check>;

/** Everything the list says about how to behave. Feed data, never code. */
export const Guidance = z.object({
  values: z.array(Value).min(1),
  principles: z.array(PrincipleSet),
  disclosures: z.array(DisclosureTemplate).min(1),
  examples: z.array(Example),
  redLines: z.array(RedLine),
  checks: z.array(Check),
  periods: z.array(Period),
});
export type Guidance = z.infer<typeof Guidance>;

/**
 * The guidance in a department’s own list, each part of which may be left out. Only lines and examples are its to say:
 * a list with anything else oversteps.
 */
export const DepartmentGuidance = z.object({
  disclosures: z.array(DisclosureTemplate).default([]),
  examples: z.array(Example).default([]),
  values: z.array(Value).default([]),
  principles: z.array(PrincipleSet).default([]),
  redLines: z.array(RedLine).default([]),
  checks: z.array(Check).default([]),
  periods: z.array(Period).default([]),
});
