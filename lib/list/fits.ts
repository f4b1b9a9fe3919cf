import type { Mode, Posting } from './advice';
import type { Forum, StanceName } from './forum';
import type { Fits } from './guidance';
import type { Approach, PlanForum } from './plan';
import { mayPost } from './posting';

/** A forum as it stands today for one organisation: `here` is what its plan says, null where it has none. */
export interface Situation {
  readonly forum: Forum;
  readonly here: PlanForum | null;
  readonly mode: Mode;
  /** Whether an organisation is the person’s own, under a former name or today’s. Nobody’s own where it is not known. */
  readonly isOwn: (organisation: string) => boolean;
}

function includes<T>(wanted: readonly T[] | undefined, actual: T | undefined): boolean {
  return wanted === undefined || (actual !== undefined && wanted.includes(actual));
}

/**
 * Whether a piece of guidance fits a situation: each field it names must hold, an absent field always does.
 * Guidance that names approaches never fits where there is no plan.
 */
export function fits(wanted: Fits, { forum, here, mode, isOwn }: Situation): boolean {
  return (
    (wanted.organisations?.some(isOwn) ?? true) &&
    includes(wanted.stances, forum.stance.name) &&
    includes(wanted.approaches, here?.approach) &&
    includes(wanted.modes, mode.name) &&
    includes(wanted.realNames, forum.terms.realNames) &&
    includes(wanted.accounts, forum.terms.account) &&
    includes(wanted.tags, forum.terms.tag) &&
    includes(wanted.privateMessages, forum.terms.privateMessages)
  );
}

/**
 * How specific a piece of guidance is; 0 fits everywhere. More fields named is more specific;
 * of as many fields, the one that leaves fewer values open.
 */
export function specificity(wanted: Fits): number {
  const named = Object.values(wanted).filter((values) => values !== undefined);
  const values = named.reduce((sum, each) => sum + each.length, 0);
  return named.length === 0 ? 0 : named.length + 1 / (1 + values);
}

const READING_STANCES: readonly StanceName[] = ['listen-only', 'not-welcome'];
const READING_APPROACHES: readonly Approach[] = ['listen', 'stay-away'];

/**
 * Whether fitting guidance serves somebody who may do only so much: where one may post all of it does, where one may
 * not only what names such a forum or plan, and on a closed forum nothing.
 */
export function serves(wanted: Fits, posting: Posting): boolean {
  if (mayPost(posting)) return true;
  if (posting.may === 'not-post' && posting.because === 'closed') return false;
  return (
    wanted.stances?.some((stance) => READING_STANCES.includes(stance)) === true ||
    wanted.approaches?.some((approach) => READING_APPROACHES.includes(approach)) === true
  );
}
