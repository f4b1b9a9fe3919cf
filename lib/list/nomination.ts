import { z } from 'zod';
import { Address } from './address';
import { Forum, StanceName, Terms } from './forum';
import { Instant, PageUrl, Sentence } from './source';

/** What the people who run a forum say about it themselves. Whoever keeps the list asks them whether it is so. */
export const AdministratorAnswers = z.object({
  /** The forum as its members call it. */
  name: Sentence,
  /** Its front page. */
  address: PageUrl,
  /** Who answers, by role: `The moderators`. Never a private person's name. */
  by: Sentence,
  /** `not-welcome` is "please don't". */
  stance: StanceName.exclude(['not-yet-asked']),
  /** What they say to officials, in their own words. */
  words: Sentence,
  terms: Terms.omit({ source: true }),
  /** A public page for getting in touch. Never a person's own address. */
  contactPage: PageUrl.optional(),
  operator: Forum.shape.operator.pick({ name: true, kind: true }).optional(),
  /** Who the members are: `Parents of children under 11`. */
  audience: Sentence.optional(),
});
export type AdministratorAnswers = z.infer<typeof AdministratorAnswers>;

/** What an official says of a site that should be listed. It says nothing for the people who run it. */
export const Suggestion = z.object({
  /** Its front page. */
  address: PageUrl,
  name: Sentence.optional(),
  /** Who the members are: `Parents of children under 11`. */
  audience: Sentence.optional(),
  /** A public page where its administrators can be asked. Never a person's own address. */
  contactPage: PageUrl.optional(),
  /** Why officials should know of it. For whoever keeps the list; it is not published. */
  reason: Sentence.optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/**
 * A site that somebody suggests for the list: one small file, made on the extension's page or on the page for
 * administrators, and sent by its author. It says nothing about who sends it.
 */
export const Nomination = z.object({
  format: z.literal('take-part-nomination'),
  version: z.literal(1),
  host: Address.shape.host,
  suggestedAt: Instant,
  /** Only where an official says more than its host. */
  suggestion: Suggestion.optional(),
  /** Only where the forum's own administrators answer. */
  administrator: AdministratorAnswers.optional(),
});
export type Nomination = z.infer<typeof Nomination>;
