import { z } from 'zod';

/** A calendar day, ISO 8601, such as `2026-10-03`. Days are read in Europe/London. */
export const Day = z.iso.date();

/** An instant in UTC, ISO 8601, such as `2024-05-24T23:01:00Z`. */
export const Instant = z.iso.datetime();

/** A lower-case identifier made of words and hyphens, such as `money-saving-expert`. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be words and hyphens in lower case, such as money-saving-expert');

/** A sentence or a few, shown to people as it is. */
export const Sentence = z.string().trim().min(1).max(600);

/** A web page that people may open: `https` (or `http`) only, so no list can carry a script. */
export const PageUrl = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/**
 * Where a fact was read. A fact without a source is not published.
 * `published` is when the source itself is dated, to the year, month or day as far as it is known;
 * `seen` is when we last read it.
 */
export const Source = z.object({
  title: Sentence,
  url: PageUrl.optional(),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  seen: Day.optional(),
});
export type Source = z.infer<typeof Source>;

/** Whether somebody has checked what is said, or it only may be so and must be shown as such. */
export const Verification = z.discriminatedUnion('state', [
  z.object({ state: z.literal('verified'), on: Day }),
  z.object({ state: z.literal('not-verified'), note: Sentence }),
  z.object({ state: z.literal('fictional') }),
]);
export type Verification = z.infer<typeof Verification>;
