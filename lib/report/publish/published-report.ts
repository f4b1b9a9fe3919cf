import { z } from 'zod';
import { Commitment } from '../../list/plan';
import { DEFINITIONS } from '../definitions';
import { PublishedHeading } from './published-heading';

const Day = z.iso.date();
const Id = z.string().min(1).max(400);
const Words = z.string().max(4000);

/** A number, or why there is none: the same three answers that `[x]`, `[z]` and `[c]` stand for. */
export const PublishedValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('value'), value: z.number() }),
  z.object({ is: z.literal('not-known') }),
  z.object({
    is: z.literal('not-measurable'),
    because: z.enum(['nothing-to-measure', 'no-plan', 'no-target']),
  }),
  z.object({ is: z.literal('suppressed') }),
]);

/**
 * A figure as it leaves: what it says, in which unit, and by which definition. Not which entries it was made of, nor
 * how many: where that may be told, it is a figure of its own.
 */
export const PublishedFigure = z.object({
  id: Id,
  value: PublishedValue,
  /** Of how many, for what no person did: `9` of `14` forums. */
  of: z.number().nullable(),
  unit: z.enum([
    'entries',
    'minutes',
    'working-days',
    'per-cent',
    'forums',
    'commitments',
    'files',
    'rows',
    'contributors',
  ]),
  definition: z.enum(DEFINITIONS),
  /** The same figure of the period before; null where there is none to compare with. */
  before: PublishedValue.nullable(),
});
export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** A table. `unnamed` rows were left out of it, because what they are about was typed by somebody and may be anything. */
export const PublishedTable = z.object({
  id: z.string().min(1).max(40),
  definition: z.enum(DEFINITIONS),
  columns: z.array(PublishedHeading).max(60),
  rows: z.array(z.object({ heading: PublishedHeading, figures: z.array(PublishedFigure).max(60) })).max(5000),
  unnamed: z.int().nonnegative(),
});
export type PublishedTable = z.infer<typeof PublishedTable>;

/** A commitment: the promise, how it went in figures and in words, and what is planned next. */
export const PublishedCommitment = z.object({
  id: Id,
  organisation: Id,
  commitment: Commitment,
  forumName: z.string().nullable(),
  /** `not-told` where one of its figures is set aside, for it would narrow what that one can be. */
  status: z.enum(['met', 'on-course', 'at-risk', 'missed', 'not-measurable', 'not-told']),
  because: z.enum(['nothing-to-measure', 'asked-not-known', 'no-time-in-plan', 'not-begun']).nullable(),
  progress: PublishedFigure,
  target: PublishedFigure,
  /** Of a share its two counts. */
  inTime: PublishedFigure.nullable(),
  measured: PublishedFigure.nullable(),
  told: Words,
  next: Words,
  plannedBefore: Words.nullable(),
});
export type PublishedCommitment = z.infer<typeof PublishedCommitment>;

/** The days of a report, and what they are called where they have a name. */
export const PublishedPeriod = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('quarter'),
    year: z.string(),
    quarter: z.literal([1, 2, 3, 4]),
    from: Day,
    to: Day,
  }),
  z.object({ is: z.literal('year'), year: z.string(), from: Day, to: Day }),
  z.object({ is: z.literal('days'), from: Day, to: Day }),
]);

/** The newest format of a published report. In the first no status was ever `not-told`; it is read as it stands. */
export const PUBLISHED_VERSION = 2;

/**
 * A report as it leaves the machine, for everybody or for the department alone. It is what the page, the spreadsheet
 * and the tables are written from, and itself one of the files: what is not in it cannot be in any of them.
 */
export const PublishedReport = z.object({
  format: z.literal('take-part-report'),
  version: z.literal([1, PUBLISHED_VERSION]),
  audience: z.enum(['public', 'internal']),
  /** Counts below this, other than zero, are set aside; 0 where none are. */
  threshold: z.int().nonnegative(),
  organisations: z.array(z.object({ id: Id, name: z.string().nullable() })).min(1),
  period: PublishedPeriod,
  comparedWith: z.object({ period: PublishedPeriod, isLike: z.boolean() }).nullable(),
  madeOn: Day,
  until: Day,
  plans: z.array(
    z.object({
      organisation: Id,
      publishedBy: Id,
      version: z.int(),
      illustrative: z.boolean(),
      from: Day,
      to: Day,
    }),
  ),
  headline: z.array(PublishedFigure),
  commitments: z.array(PublishedCommitment),
  /** Forums of the plan where nothing was done, and why; empty where nobody has said. */
  zeros: z.array(z.object({ organisation: Id, forum: Id, name: z.string().nullable(), reason: Words })),
  /** Commitments that no plan has any more, with the last that was planned of them. */
  ended: z.array(z.object({ id: Id, next: Words })),
  tables: z.array(PublishedTable),
});
export type PublishedReport = z.infer<typeof PublishedReport>;
