import type { Plan } from '../list/plan';
import type { PublishedList } from '../list/published';
import type { ReportPeriod } from './period';

/** Somebody whose file is expected, by the name they chose for their files. */
export interface ExpectedContributor {
  readonly pseudonym: string;
  readonly team: string | null;
}

/** What a report is asked about, and what it is measured against. */
export interface ReportRequest {
  /** Ids of organisations: those of today. What was logged under a former identity counts with its successor. */
  readonly organisations: readonly string[];
  readonly period: ReportPeriod;
  /** The day in London on which the report is made. */
  readonly madeOn: string;
  readonly list: Pick<PublishedList, 'forums' | 'organisations'>;
  /**
   * Every version of a plan that is known, not the current ones alone: an entry is measured against the version that
   * was in force on its day.
   */
  readonly plans: readonly Plan[];
  readonly expected: readonly ExpectedContributor[];
}
