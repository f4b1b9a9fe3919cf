import type { StanceName } from '../../lib/list/forum';
import type { Example } from '../../lib/list/guidance';
import type { PlanForum } from '../../lib/list/plan';
import type { BarrierReason, Entry, Kind } from '../../lib/log/entry';
import { t } from '../../lib/text';

/**
 * The words for every typed value that people see, so that all surfaces say the same thing the same way.
 * Keys are spelt out, because a text that is looked up by a made-up key would be missed by the type checker.
 */

const KIND = {
  answer: 'words.kind.answer',
  correction: 'words.kind.correction',
  signpost: 'words.kind.signpost',
  clinic: 'words.kind.clinic',
  referral: 'words.kind.referral',
  consultation: 'words.kind.consultation',
  'operator-contact': 'words.kind.operatorContact',
  listening: 'words.kind.listening',
  barrier: 'words.kind.barrier',
} as const satisfies Record<Kind, string>;

const LOG = {
  answer: 'words.log.answer',
  correction: 'words.log.correction',
  signpost: 'words.log.signpost',
  clinic: 'words.log.clinic',
  referral: 'words.log.referral',
  consultation: 'words.log.consultation',
  'operator-contact': 'words.log.operatorContact',
  listening: 'words.log.listening',
  barrier: 'words.log.barrier',
} as const satisfies Record<Kind, string>;

const MEANING = {
  answer: 'words.meaning.answer',
  correction: 'words.meaning.correction',
  signpost: 'words.meaning.signpost',
  clinic: 'words.meaning.clinic',
  referral: 'words.meaning.referral',
  consultation: 'words.meaning.consultation',
  'operator-contact': 'words.meaning.operatorContact',
  listening: 'words.meaning.listening',
  barrier: 'words.meaning.barrier',
} as const satisfies Record<Kind, string>;

const APPROACH = {
  'take-part': 'words.approach.takePart',
  'answer-when-referred': 'words.approach.answerWhenReferred',
  clinic: 'words.approach.clinic',
  signpost: 'words.approach.signpost',
  listen: 'words.approach.listen',
  'stay-away': 'words.approach.stayAway',
} as const satisfies Record<PlanForum['approach'], string>;

const STANCE = {
  welcome: 'words.stance.welcome',
  'registered-representatives-only': 'words.stance.registeredRepresentativesOnly',
  'by-referral': 'words.stance.byReferral',
  clinic: 'words.stance.clinic',
  'listen-only': 'words.stance.listenOnly',
  'not-welcome': 'words.stance.notWelcome',
  'not-yet-asked': 'words.stance.notYetAsked',
} as const satisfies Record<StanceName, string>;

const DISCLOSURE = {
  'in-this-post': 'words.disclosure.inThisPost',
  earlier: 'words.disclosure.earlier',
  no: 'words.disclosure.no',
  'not-applicable': 'words.disclosure.notApplicable',
} as const satisfies Record<Entry['disclosure'], string>;

const OUTCOME = {
  thanked: 'words.outcome.thanked',
  solved: 'words.outcome.solved',
  'more-to-do': 'words.outcome.moreToDo',
  disputed: 'words.outcome.disputed',
  removed: 'words.outcome.removed',
  'not-known': 'words.outcome.notKnown',
} as const satisfies Record<Outcome, string>;

const BARRIER = {
  'blocked-site': 'words.barrier.blockedSite',
  'no-account': 'words.barrier.noAccount',
  'no-authority': 'words.barrier.noAuthority',
  'not-welcome': 'words.barrier.notWelcome',
  'no-time': 'words.barrier.noTime',
  technical: 'words.barrier.technical',
} as const satisfies Record<BarrierReason, string>;

const DIRECTION = {
  in: 'words.direction.in',
  out: 'words.direction.out',
} as const satisfies Record<Direction, string>;

const VERDICT = {
  fine: 'words.verdict.fine',
  'ask-first': 'words.verdict.askFirst',
  dont: 'words.verdict.dont',
} as const satisfies Record<Example['verdict'], string>;

type Outcome = NonNullable<Entry['outcome']>;
type Direction = Extract<Entry['act'], { kind: 'referral' }>['direction'];

/** `Answer`, as a noun in a list. */
export const sayKind = (kind: Kind): string => t(KIND[kind]);
/** `Log an answer`, as a button or a heading. */
export const sayLog = (kind: Kind): string => t(LOG[kind]);
/** `You answered a question.` */
export const sayMeaning = (kind: Kind): string => t(MEANING[kind]);
/** `take part`, after "Our plan here:". */
export const sayApproach = (approach: PlanForum['approach']): string => t(APPROACH[approach]);
/** `Welcomes officials`, about a forum. */
export const sayStance = (stance: StanceName): string => t(STANCE[stance]);
/** `Yes, in this post`, to "Did you say who you are?". */
export const sayDisclosure = (disclosure: Entry['disclosure']): string => t(DISCLOSURE[disclosure]);
/** `Thanked`, to "What came of it?". */
export const sayOutcome = (outcome: Outcome): string => t(OUTCOME[outcome]);
/** `The site is blocked here`, to "What stopped you?". */
export const sayBarrier = (reason: BarrierReason): string => t(BARRIER[reason]);
/** `To us`, of a referral. */
export const sayDirection = (direction: Direction): string => t(DIRECTION[direction]);
/** `Fine`, `Ask first` or `Don’t`, of a worked example. */
export const sayVerdict = (verdict: Example['verdict']): string => t(VERDICT[verdict]);

/** The values in the order in which people are offered them. */
export const DISCLOSURES = [
  'in-this-post',
  'earlier',
  'no',
] as const satisfies readonly Entry['disclosure'][];
export const OUTCOMES = Object.keys(OUTCOME) as Outcome[];
export const BARRIERS = Object.keys(BARRIER) as BarrierReason[];
export const DIRECTIONS = Object.keys(DIRECTION) as Direction[];
