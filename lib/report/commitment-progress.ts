import type { Commitment } from '../list/plan';
import type { Figure } from './figure';

/**
 * Where a commitment stands. `on-course` and `at-risk` can still change, because its time is not over; the rule is in
 * the definition `commitments`. `not-told` is never made here: it is what is published of one whose figures are set aside.
 */
export type CommitmentStatus = 'met' | 'on-course' | 'at-risk' | 'missed' | 'not-measurable' | 'not-told';

/** Why a commitment cannot be measured. */
export type CommitmentGap =
  /** There were no answers to measure. */
  | 'nothing-to-measure'
  /** There were answers, and of none is it known when the question was asked. */
  | 'asked-not-known'
  /** The plan sets no time for an answer where the answers were given. */
  | 'no-time-in-plan'
  /** None of the days that it asks for has come yet. */
  | 'not-begun';

/** What one version of a commitment asked for and got, on the days of the period on which it was in force. */
export interface CommitmentPart {
  readonly planVersion: number;
  readonly from: string;
  readonly to: string;
  readonly commitment: Commitment;
  /** What was done: a count, or of a share the answers in time. */
  readonly numerator: number;
  /** Of a share the answers that could be measured; null for a count. */
  readonly denominator: number | null;
  /** What these days asked for: a count in proportion to them, or of a share the answers in time that it takes. */
  readonly required: number;
}

/** Progress against one commitment: the answer, and the calculation as data. */
export interface CommitmentProgress {
  /** Its name, the same in the report of every period: `department-for-education/answers`. */
  readonly id: string;
  readonly organisation: string;
  /** As it stands in the last version in force. */
  readonly commitment: Commitment;
  /** The forum it is limited to, as the list names it. */
  readonly forumName: string | null;
  readonly status: CommitmentStatus;
  /** Why it cannot be measured; null where it can. */
  readonly because: CommitmentGap | null;
  /** What was done: a count, or a share in per cent. */
  readonly progress: Figure;
  /** What the period asked for, in the same unit: in proportion for a count, as it stands for a share. */
  readonly target: Figure;
  /** Of a share its two counts; null for a count. */
  readonly share: { readonly inTime: Figure; readonly measured: Figure } | null;
  readonly parts: readonly CommitmentPart[];
}
