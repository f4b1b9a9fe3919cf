import type { FeedIndex, PublishedList } from '../../../../lib/list/published';
import type { Guidance } from '../../../../lib/list/guidance';
import { aDisclosure, aForum, aList, anExample, aPlan, aPlanForum } from '../../list/fixtures';
import { education, parentsCorner, studentHall } from '../../list/fixtures-list';

type Wish = Partial<Omit<PublishedList, 'index' | 'guidance'>> & {
  readonly guidance?: Partial<Guidance>;
  readonly index?: Partial<FeedIndex>;
};

const NO_GUIDANCE: Guidance = {
  values: [],
  principles: [],
  disclosures: [],
  examples: [],
  redLines: [],
  checks: [],
  periods: [],
};

/** The Department for Education’s own list, number 12, of what is given and nothing else. */
export function aLayer({ index, guidance, ...wish }: Wish = {}): PublishedList {
  return aList({
    ...wish,
    guidance: { ...NO_GUIDANCE, ...guidance },
    index: {
      feed: 'education-own-list',
      title: 'Education’s own list',
      publisher: 'Department for Education (example)',
      organisation: education.id,
      sequence: 12,
      ...index,
    },
  });
}

/** Everything that a department may say: its plan, a forum of its own, a line and an example. */
export const ownPlan = aPlan({
  organisation: education.id,
  version: 9,
  forums: [
    aPlanForum({ forum: parentsCorner.id, approach: 'listen' }),
    aPlanForum({ forum: studentHall.id }),
    aPlanForum({ forum: 'governors-room' }),
  ],
});
export const governorsRoom = aForum({ name: 'Governors’ Room', lead: education.id });
export const ownLine = aDisclosure({ id: 'education-line', text: 'I answer for Education as {role}.' });
export const ownExample = anExample({ title: 'Somebody asks about school meals', value: 'honesty' });
export const educationLayer = aLayer({
  plans: [ownPlan],
  forums: [governorsRoom],
  guidance: { disclosures: [ownLine], examples: [ownExample] },
});
