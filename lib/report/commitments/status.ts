import type { Commitment } from '../../list/plan';
import type { CommitmentStatus } from '../commitment-progress';
import { CYCLE_MONTHS, monthsIn } from './months';
import type { ReportPeriod } from '../period';

/** What a status is told from. */
export interface Standing {
  readonly period: ReportPeriod;
  readonly madeOn: string;
  readonly commitment: Commitment;
  /** What was done, and what the whole period asks for; of a share both in answers. */
  readonly done: number;
  readonly required: number;
  /** What was asked for by the last day that is counted. */
  readonly requiredSoFar: number;
}

/** Sums of shares of months are not exact; a commitment is not missed by less than this. */
const TOLERANCE = 1e-9;

/**
 * Where a commitment stands.
 *
 * | the time it was given        | all was done | in step with the days gone by | behind them |
 * | ---------------------------- | ------------ | ----------------------------- | ----------- |
 * | is over                      | met          | missed                        | missed      |
 * | is not over                  | met          | on course                     | at risk     |
 *
 * Its time is over when the period is, unless the period is shorter than the commitment's own cycle: one for a year is
 * met or missed in the report of a year. A share can fall again, so it is not met before its time is over.
 */
export function commitmentStatus(standing: Standing): CommitmentStatus {
  const { period, madeOn, commitment, done, required, requiredSoFar } = standing;
  const reached = done >= required - TOLERANCE;
  const coversCycle = monthsIn(period.from, period.to) >= CYCLE_MONTHS[commitment.per] - TOLERANCE;
  if (madeOn > period.to && coversCycle) return reached ? 'met' : 'missed';
  const isShare = commitment.measure === 'share-answered-in-time';
  if (reached && coversCycle && !isShare) return 'met';
  return done >= requiredSoFar - TOLERANCE ? 'on-course' : 'at-risk';
}
