import { z } from 'zod';
import type { CommitmentProgress } from './commitment-progress';
import { numberOf } from './figure';
import type { Report } from './report';
import type { PlanForumHeading } from './table';

const Words = z.string().max(4000);

/** What the manager writes about one commitment, in the shape that progress reports have: commitment, progress, planned next. */
export const Narrative = z.object({
  /** The commitment's name in every report: `department-for-education/answers`. */
  commitment: z.string().min(1).max(200),
  /** What was done. Empty is told as “nothing to report”, never left out. */
  progress: Words,
  /** What is planned until the next report. */
  next: Words,
});
export type Narrative = z.infer<typeof Narrative>;

/** Why nothing was done on a forum where the plan means us to be. */
export const ZeroReason = z.object({
  organisation: z.string().min(1).max(200),
  forum: z.string().min(1).max(200),
  reason: Words,
});
export type ZeroReason = z.infer<typeof ZeroReason>;

/** The words of a report: all of it that is not computed. It is kept with the report, and the next one begins with it. */
export const Commentary = z.object({
  narratives: z.array(Narrative).max(1000),
  zeroReasons: z.array(ZeroReason).max(1000),
});
export type Commentary = z.infer<typeof Commentary>;

/** One commitment with what is written about it. */
export interface CommitmentStory {
  readonly commitment: CommitmentProgress;
  readonly progress: string;
  readonly next: string;
  /** What the last report planned for this period; null where it did not know the commitment. */
  readonly plannedBefore: string | null;
}

/** What is written about a report, ready to be shown: every commitment, and every zero that asks for a reason. */
export interface Story {
  readonly commitments: readonly CommitmentStory[];
  readonly zeros: readonly { readonly forum: PlanForumHeading; readonly reason: string }[];
  /** What the last report said of commitments that no plan in force has any more: told once, so that none is lost in silence. */
  readonly ended: readonly Narrative[];
}

/** The forums of the plan where the plan means us to be and there was nothing but barriers. */
export function zerosToExplain(report: Report): readonly PlanForumHeading[] {
  const coverage = report.tables.find(({ id }) => id === 'coverage');
  const column = coverage?.columns.findIndex((one) => one.is === 'measure' && one.measure === 'activity');
  return (coverage?.rows ?? []).flatMap(({ heading, figures }) => {
    const activity = figures[column ?? -1];
    const isZero = activity !== undefined && numberOf(activity) === 0;
    return heading.is === 'plan-forum' && heading.zero === 'needs-a-reason' && isZero ? [heading] : [];
  });
}

function reasonFor({ organisation, forum }: PlanForumHeading, reasons: readonly ZeroReason[]): string {
  return reasons.find((one) => one.organisation === organisation && one.forum === forum)?.reason ?? '';
}

/**
 * Begins the words of a report with those of the last one: what was planned next is what there is to tell about now, so
 * it stands as the plan until somebody writes another, and progress is empty. Reasons for zeros stand while the zero does.
 */
export function carryForward(report: Report, last: Commentary | null): Commentary {
  const before = new Map(last?.narratives.map((one) => [one.commitment, one]));
  return {
    narratives: report.commitments.map(({ id }) => ({
      commitment: id,
      progress: '',
      next: before.get(id)?.next ?? '',
    })),
    zeroReasons: zerosToExplain(report).map((heading) => ({
      organisation: heading.organisation,
      forum: heading.forum,
      reason: reasonFor(heading, last?.zeroReasons ?? []),
    })),
  };
}

/** Lays what is written, and what the last report planned, beside a report's commitments and zeros. */
export function tellStory(report: Report, words: Commentary, last: Commentary | null): Story {
  const written = new Map(words.narratives.map((one) => [one.commitment, one]));
  const before = new Map(last?.narratives.map((one) => [one.commitment, one]));
  const known = new Set(report.commitments.map(({ id }) => id));
  return {
    commitments: report.commitments.map((commitment) => ({
      commitment,
      progress: written.get(commitment.id)?.progress ?? '',
      next: written.get(commitment.id)?.next ?? '',
      plannedBefore: before.get(commitment.id)?.next ?? null,
    })),
    zeros: zerosToExplain(report).map((forum) => ({ forum, reason: reasonFor(forum, words.zeroReasons) })),
    ended: (last?.narratives ?? []).filter((one) => !known.has(one.commitment)),
  };
}
