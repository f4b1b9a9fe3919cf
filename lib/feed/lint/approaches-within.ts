import type { StanceName } from '../../list/forum';
import type { Approach } from '../../list/plan';

/** What a plan may say under each stance of the operator. Staying away is always right. */
export const APPROACHES_WITHIN: Readonly<Record<StanceName, readonly Approach[]>> = {
  welcome: ['take-part', 'answer-when-referred', 'clinic', 'signpost', 'listen'],
  'registered-representatives-only': ['take-part', 'signpost', 'listen'],
  'by-referral': ['answer-when-referred', 'listen'],
  clinic: ['clinic', 'listen'],
  'listen-only': ['listen'],
  'not-welcome': ['listen'],
  'not-yet-asked': ['take-part', 'signpost', 'listen'],
};
