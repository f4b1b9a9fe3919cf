import type { Posting } from './advice';
import { fits, serves, type Situation } from './fits';
import type { Check, Guidance } from './guidance';

/** More than this nobody reads before pressing the button. */
const MOST = 5;

/**
 * What to check before posting: at most five that fit, by their order. Where one may only read, what to mind while
 * reading; on a closed forum nothing.
 */
export function checksFor(guidance: Guidance, situation: Situation, posting: Posting): readonly Check[] {
  return guidance.checks
    .filter((check) => fits(check.fits, situation) && serves(check.fits, posting))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
