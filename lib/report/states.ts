import type { Entry } from '../log/entry';

/** What came of an entry, or that its author did not say; `not-known` was said, `not-given` was not. */
export type Outcome = NonNullable<Entry['outcome']> | 'not-given';

export type Disclosure = Entry['disclosure'];

/** Where a promised answer stands on the last day that is counted. `from-before` was promised before the period began. */
export type FollowUpState =
  | 'done'
  | 'done-late'
  | 'owed'
  | 'overdue'
  | 'owed-from-before'
  | 'overdue-from-before';

/** Whether the record of a talk in private messages is in official systems by the last day that is counted. */
export type RecordState = 'captured' | 'to-capture';

/** Where an entry was made, other than on a forum of the plan in force: a listed forum or one we do not know, or a site. */
export type Elsewhere = 'not-in-plan' | 'no-plan' | 'not-listed';

/** How far the time of an answer can be measured, each including the next. */
export type Response = 'known' | 'with-target' | 'in-time';

/** What makes an entry hard to trust or to measure. Each is told; for none is an entry left out of the other figures. */
export type QualityProblem =
  | 'forum-not-in-list'
  | 'asked-not-known'
  | 'asked-after-answer'
  | 'in-the-future'
  | 'clock-changed'
  | 'outside-file-period'
  | 'other-plan-version';
