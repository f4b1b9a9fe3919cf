import type { Commitment } from '../list/plan';
import type { Draft } from './draft';
import type { Kind } from './entry';

/** What an author is taken to have said about being an official: something was posted, or there was nothing to say it in. */
export const USUAL_DISCLOSURE: Readonly<Record<Kind, Draft['disclosure']>> = {
  answer: 'in-this-post',
  correction: 'in-this-post',
  signpost: 'in-this-post',
  clinic: 'in-this-post',
  referral: 'not-applicable',
  consultation: 'in-this-post',
  'operator-contact': 'not-applicable',
  listening: 'not-applicable',
  barrier: 'not-applicable',
};

/**
 * The kinds that are made towards a promise of each measure. `forums-with-activity` is counted over all entries
 * and no single one is made towards it.
 */
export const KINDS_TOWARDS: Readonly<Record<Commitment['measure'], readonly Kind[]>> = {
  'share-answered-in-time': ['answer', 'correction'],
  answers: ['answer', 'correction'],
  signposts: ['signpost'],
  clinics: ['clinic'],
  consultations: ['consultation'],
  'issues-heard': ['listening'],
  'forums-with-activity': [],
};
