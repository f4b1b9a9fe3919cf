import type { BarrierReason, Kind } from '../log/entry';
import type {
  Disclosure,
  Elsewhere,
  FollowUpState,
  Outcome,
  QualityProblem,
  RecordState,
  Response,
} from './states';

/**
 * What an entry must be for a figure to count it, beyond the organisations and the period of the report. A figure's
 * rows are the entries that meet all its conditions. Plain data, so that it travels between windows.
 */
export type Condition =
  | { readonly that: 'kind'; readonly among: readonly Kind[] }
  /** Made on a forum that the organisation's plan in force on that day names. */
  | { readonly that: 'plan-forum'; readonly organisation: string; readonly forum: string }
  | { readonly that: 'elsewhere'; readonly where: Elsewhere }
  /** Made on one of these days. */
  | { readonly that: 'days'; readonly from: string; readonly to: string }
  | { readonly that: 'barrier'; readonly reason: BarrierReason }
  | { readonly that: 'referral'; readonly direction: 'in' | 'out' }
  | { readonly that: 'outcome'; readonly outcome: Outcome }
  | { readonly that: 'disclosure'; readonly disclosure: Disclosure }
  /** Pointed to this page; null is a signpost without one. */
  | { readonly that: 'page'; readonly url: string | null }
  /** About this topic; null is about none. */
  | { readonly that: 'topic'; readonly topic: string | null }
  /** Recorded an issue: a `listening` entry, or any other with an issue in words, which alone is `beside`. */
  | { readonly that: 'issue'; readonly beside: boolean }
  | { readonly that: 'minutes' }
  | { readonly that: 'response'; readonly is: Response }
  /** With a promised answer in one of these states. The states from before look before the period instead of in it. */
  | { readonly that: 'follow-up'; readonly among: readonly FollowUpState[] }
  /** With a talk in private messages whose record is in one of these states. */
  | { readonly that: 'private-message'; readonly among: readonly RecordState[] }
  /** Made towards a commitment: by its kind and forum, on a day on which the plan had it. */
  | { readonly that: 'commitment'; readonly organisation: string; readonly commitment: string }
  | { readonly that: 'problem'; readonly problem: QualityProblem };
