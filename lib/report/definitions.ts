/**
 * What each figure means, by the key of its sentences in `locales/` (`report.definition.<key>`). A definition says what
 * is counted, over what, by which rule, and what is left out.
 */
export const DEFINITIONS = [
  'entries',
  'posts',
  'forumsInPlan',
  'forumsWithActivity',
  'coverage',
  'kindsByWeek',
  'commitments',
  'commitmentsMet',
  'commitmentProgress',
  'commitmentTarget',
  'responseKnown',
  'responseMedian',
  'responseWithTarget',
  'responseInTime',
  'responseShareInTime',
  'followUps',
  'followUpsOwed',
  'followUpsOverdue',
  'signposts',
  'issuesHeard',
  'referrals',
  'outcomes',
  'barriers',
  'consultations',
  'disclosures',
  'minutes',
  'minutesKnown',
  'quality',
  'received',
  'contributors',
] as const;

export type Definition = (typeof DEFINITIONS)[number];
