import type { Approach } from '../../../lib/list/plan';

/** What a plan says its organisation does on a forum, in words after a colon. */
export const APPROACH_WORDS: Readonly<Record<Approach, string>> = {
  'take-part': 'take part',
  'answer-when-referred': 'answer when a moderator refers a member',
  clinic: 'hold arranged sessions',
  signpost: 'point people to the right page',
  listen: 'read and listen, without posting',
  'stay-away': 'stay away',
};
