import type { Posting } from './advice';
import { fits, type Situation } from './fits';
import type { Check, Guidance } from './guidance';
import { mayPost } from './posting';

/** More than this nobody reads before pressing the button. */
const MOST = 5;

/** What to check before posting: at most five that fit, by their order. None where there is nothing to post. */
export function checksFor(guidance: Guidance, situation: Situation, posting: Posting): readonly Check[] {
  if (!mayPost(posting)) return [];
  return guidance.checks
    .filter((check) => fits(check.fits, situation))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
