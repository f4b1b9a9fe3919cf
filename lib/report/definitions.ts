/**
 * What each figure means, by the key of its sentences in `locales/` (`report.definition.<key>`). A definition says what
 * is counted, over what, by which rule, and what is left out.
 */
export const DEFINITIONS = [
  'entries',
  'posts',
  'activity',
  'forumsWithActivity',
  'coverage',
  'kindsByWeek',
  'commitments',
  'commitmentsMet',
  'commitmentProgress',
  'commitmentTarget',
  'answers',
  'response',
  'responseKnown',
  'responseMedian',
  'responseWithTarget',
  'responseInTime',
  'responseShareInTime',
  'followUps',
  'followUpsOwed',
  'followUpsOverdue',
  'privateMessages',
  'signposts',
  'issues',
  'issuesBeside',
  'referrals',
  'outcomes',
  'barriers',
  'contacts',
  'disclosures',
  'minutes',
  'minutesKnown',
  'quality',
  'received',
  'contributors',
  'files',
] as const;

export type Definition = (typeof DEFINITIONS)[number];
