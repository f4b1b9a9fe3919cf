import { z } from 'zod';
import { KindName } from '../../log/entry';
import { DEFINITIONS } from '../definitions';
import { PublishedCommitment, PublishedFigure, PublishedPeriod } from '../publish/published-report';

const Day = z.iso.date();
const Id = z.string().min(1).max(400);
const Named = z.object({ id: Id, name: z.string().nullable() });

/** One report that is in a roll-up: whose it is, and how to read its figures. */
export const RollUpSource = z.object({
  /** Its row, by its organisations. */
  key: Id,
  organisations: z.array(Named).min(1),
  audience: z.enum(['public', 'internal']),
  threshold: z.int().nonnegative(),
  madeOn: Day,
  /** The last day that it counts. */
  until: Day,
  /** Its plans are examples that nobody has issued. */
  illustrative: z.boolean(),
});
export type RollUpSource = z.infer<typeof RollUpSource>;

/** What a column is about. */
export const RollUpColumn = z.discriminatedUnion('is', [
  z.object({ is: z.literal('measure'), measure: z.enum(DEFINITIONS) }),
  z.object({ is: z.literal('kind'), kind: KindName }),
  z.object({ is: z.literal('status'), status: PublishedCommitment.shape.status }),
]);
export type RollUpColumn = z.infer<typeof RollUpColumn>;

/** What a row is about: one report; all of them; or of all of them what is told, where not everything is. */
export const RollUpHeading = z.discriminatedUnion('is', [
  z.object({ is: z.literal('report'), key: Id }),
  z.object({ is: z.literal('total') }),
  z.object({ is: z.literal('at-least') }),
]);
export type RollUpHeading = z.infer<typeof RollUpHeading>;

/** A table of a roll-up: a row for each report, and what they come to. */
export const RollUpTable = z.object({
  id: z.enum(['headline', 'kinds', 'commitments']),
  columns: z.array(RollUpColumn),
  rows: z.array(z.object({ heading: RollUpHeading, figures: z.array(PublishedFigure) })),
});
export type RollUpTable = z.infer<typeof RollUpTable>;

/**
 * Several organisations’ reports of one period side by side, and what they come to. It is made of what those reports
 * tell and of nothing else, so that it can tell nobody more than they do. A total of which a part was set aside is set
 * aside too; what is told comes to `at-least` so much.
 */
export const RollUp = z.object({
  format: z.literal('take-part-roll-up'),
  version: z.literal(1),
  /** For the departments alone as soon as one of its reports is. */
  audience: z.enum(['public', 'internal']),
  period: PublishedPeriod,
  madeOn: Day,
  sources: z.array(RollUpSource).min(1),
  /** Organisations of the list with a plan in the period and no report here. */
  missing: z.array(Named),
  tables: z.array(RollUpTable),
});
export type RollUp = z.infer<typeof RollUp>;
