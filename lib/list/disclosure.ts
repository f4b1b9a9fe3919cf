import type { DisclosureLine, Person, Posting } from './advice';
import { sayWho } from './disclosure-words';
import { fits, specificity, type Situation } from './fits';
import type { DisclosureTemplate, Guidance } from './guidance';
import { mayPost } from './posting';

/** Which line is wanted first. A line for one's own time is never the first answer of somebody who is at work. */
const USES: readonly DisclosureTemplate['use'][] = [
  'first-post',
  'later-post',
  'clinic',
  'referral',
  'signature',
  'personal-capacity',
];

function byUse(a: DisclosureTemplate, b: DisclosureTemplate): number {
  return USES.indexOf(a.use) - USES.indexOf(b.use);
}

/**
 * The lines that say who one is and fit this forum, ready to copy, the best first: the most specific, then in the order
 * of their use, then by id; those in a personal capacity after all others. None where one must not post.
 */
export function discloseFor(
  guidance: Guidance,
  situation: Situation,
  posting: Posting,
  person: Person,
): readonly DisclosureLine[] {
  if (!mayPost(posting)) return [];
  return guidance.disclosures
    .filter((template) => fits(template.fits, situation))
    .toSorted(
      (a, b) =>
        Number(a.use === 'personal-capacity') - Number(b.use === 'personal-capacity') ||
        specificity(b.fits) - specificity(a.fits) ||
        byUse(a, b) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, name, text }) => ({ id, name, text: sayWho(text, person) }));
}
