import type { Status } from '../list/forum';
import type { Approach, PlanForum } from '../list/plan';
import type { BarrierReason, Kind } from '../log/entry';
import type { Definition } from './definitions';
import type { Figure } from './figure';
import type { Disclosure, Elsewhere, FollowUpState, Outcome, QualityProblem, RecordState } from './states';

/** A forum as the plan in force has it: with its approach, so that a zero can be judged. */
export interface PlanForumHeading {
  readonly is: 'plan-forum';
  readonly organisation: string;
  readonly forum: string;
  /** As the list names it; null where it does not know the forum. */
  readonly name: string | null;
  /** As the last version in force has it. */
  readonly approach: Approach;
  readonly status: Status['state'] | null;
  /** The versions of the plan in force in the period that name it, the oldest first. */
  readonly planVersions: readonly number[];
  /** What the plan says of asking its operator. */
  readonly consultation: PlanForum['consultation'];
  /** Whether a zero needs a reason: not where the plan says to stay away, or the forum is closed. */
  readonly zero: 'needs-a-reason' | 'is-right';
}

/**
 * What became of the entries of all imported files. Those that were read are told more than once (`set-aside`), deleted
 * since, or stand; those that stand are in this report or left out for one of three reasons.
 */
export type ReceivedCount =
  | 'read'
  | 'set-aside'
  | 'deleted'
  | 'in-report'
  | 'other-period'
  | 'other-organisation'
  | 'no-organisation'
  /** Of those set aside: other content under the id and revision of an entry that stands. */
  | 'conflicts'
  /** Rows that could not be read. */
  | 'refused';

/** What a row or a column of a table is about. Names are the published list's; null where it knows none. */
export type Heading =
  | { readonly is: 'total' }
  /** A column named by what it measures. */
  | { readonly is: 'measure'; readonly measure: Definition }
  | { readonly is: 'kind'; readonly kind: Kind }
  | PlanForumHeading
  | { readonly is: 'elsewhere'; readonly where: Elsewhere }
  /** A week from Monday to Sunday, cut off where the period begins or ends. */
  | { readonly is: 'week'; readonly from: string; readonly to: string }
  /** `url` is null where none was given. `inPlan`: a plan in force recommends it. Any other address was typed by somebody and may be anything. */
  | {
      readonly is: 'page';
      readonly url: string | null;
      readonly title: string | null;
      readonly inPlan: boolean;
    }
  /** `topic` is null where the author gave none. `name` is null where no plan in force knows it. */
  | { readonly is: 'topic'; readonly topic: string | null; readonly name: string | null }
  | { readonly is: 'barrier'; readonly reason: BarrierReason }
  | { readonly is: 'referral'; readonly direction: 'in' | 'out' }
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  | { readonly is: 'disclosure'; readonly disclosure: Disclosure }
  | { readonly is: 'follow-up'; readonly state: FollowUpState }
  | { readonly is: 'private-message'; readonly state: RecordState }
  | { readonly is: 'quality'; readonly problem: QualityProblem }
  | { readonly is: 'received'; readonly what: ReceivedCount }
  /** A person by the name they chose for their files. Internal only. */
  | { readonly is: 'contributor'; readonly pseudonym: string | null; readonly team: string | null };

/** A row: what it is about, and its figures, one for each column. */
export interface TableRow {
  readonly heading: Heading;
  readonly figures: readonly Figure[];
}

/** The tables of a report, in their order. */
export type TableId =
  | 'coverage'
  | 'kinds-by-week'
  | 'response'
  | 'follow-ups'
  | 'private-messages'
  | 'signposts'
  | 'issues'
  | 'referrals'
  | 'outcomes'
  | 'barriers'
  | 'contacts'
  | 'disclosures'
  | 'minutes'
  | 'quality'
  | 'received'
  | 'contributors';

/** A table of figures. The last row or column may be its total; what adds up to what is in the report's sums. */
export interface Table {
  readonly id: TableId;
  readonly definition: Definition;
  /** An internal table never reaches a published page. */
  readonly audience: 'anyone' | 'internal';
  readonly columns: readonly Heading[];
  readonly rows: readonly TableRow[];
}
