import type { CommitmentGap, CommitmentStatus } from '../../lib/report/commitment-progress';
import type { Definition } from '../../lib/report/definitions';
import type { Elsewhere, FollowUpState, QualityProblem, RecordState } from '../../lib/report/states';
import type { ReceivedCount } from '../../lib/report/table';
import { t } from '../../lib/text';

/** The words for every typed value of a report. Keys are spelt out, so that the type checker sees each. */

const STATUS = {
  met: 'report.status.met',
  'on-course': 'report.status.onCourse',
  'at-risk': 'report.status.atRisk',
  missed: 'report.status.missed',
  'not-measurable': 'report.status.notMeasurable',
  'not-told': 'report.status.notTold',
} as const satisfies Record<CommitmentStatus, string>;

const GAP = {
  'nothing-to-measure': 'report.gap.nothingToMeasure',
  'asked-not-known': 'report.gap.askedNotKnown',
  'no-time-in-plan': 'report.gap.noTimeInPlan',
  'not-begun': 'report.gap.notBegun',
} as const satisfies Record<CommitmentGap, string>;

const ELSEWHERE = {
  'not-in-plan': 'report.elsewhere.notInPlan',
  'no-plan': 'report.elsewhere.noPlan',
  'not-listed': 'report.elsewhere.notListed',
} as const satisfies Record<Elsewhere, string>;

const FOLLOW_UP = {
  done: 'report.followUp.done',
  'done-late': 'report.followUp.doneLate',
  owed: 'report.followUp.owed',
  overdue: 'report.followUp.overdue',
  'owed-from-before': 'report.followUp.owedFromBefore',
  'overdue-from-before': 'report.followUp.overdueFromBefore',
} as const satisfies Record<FollowUpState, string>;

const RECORD = {
  captured: 'report.record.captured',
  'to-capture': 'report.record.toCapture',
} as const satisfies Record<RecordState, string>;

const PROBLEM = {
  'forum-not-in-list': 'report.quality.forumNotInList',
  'asked-not-known': 'report.quality.askedNotKnown',
  'asked-after-answer': 'report.quality.askedAfterAnswer',
  'in-the-future': 'report.quality.inTheFuture',
  'clock-changed': 'report.quality.clockChanged',
  'outside-file-period': 'report.quality.outsideFilePeriod',
  'other-plan-version': 'report.quality.otherPlanVersion',
} as const satisfies Record<QualityProblem, string>;

const RECEIVED = {
  read: 'report.received.read',
  'in-report': 'report.received.inReport',
  'other-period': 'report.received.otherPeriod',
  'other-organisation': 'report.received.otherOrganisation',
  'no-organisation': 'report.received.noOrganisation',
  'set-aside': 'report.received.setAside',
  deleted: 'report.received.deleted',
  conflicts: 'report.received.conflicts',
  refused: 'report.received.refused',
} as const satisfies Record<ReceivedCount, string>;

/** `Met`, `At risk`, of a commitment. */
export const sayStatus = (status: CommitmentStatus): string => t(STATUS[status]);
/** `Nobody recorded when the questions were asked.` */
export const sayGap = (gap: CommitmentGap): string => t(GAP[gap]);
/** `Sites that are not listed`, of where entries were made. */
export const sayElsewhere = (where: Elsewhere): string => t(ELSEWHERE[where]);
/** `Overdue`, of a promised answer. */
export const sayFollowUp = (state: FollowUpState): string => t(FOLLOW_UP[state]);
/** `Record still to capture`, of a talk in private messages. */
export const sayRecord = (state: RecordState): string => t(RECORD[state]);
/** `Dated before its question`, of entries that are hard to measure. */
export const sayProblem = (problem: QualityProblem): string => t(PROBLEM[problem]);
/** `From another organisation`, of what became of the entries of files. */
export const sayReceived = (what: ReceivedCount): string => t(RECEIVED[what]);

/** `Answers owed`: the name of a figure. */
export const sayMeasure = (definition: Definition): string => t(`report.measure.${definition}`);
/** What a figure means: what is counted, over what, by which rule, and what is left out. */
export const sayDefinition = (definition: Definition): string => t(`report.definition.${definition}`);
