import type { Tone } from '../../../components/kit/tone';
import type { StanceName } from '../../../lib/list/forum';

/** How a stance is told to anybody who reads the list. */
export interface StanceWords {
  readonly tone: Tone;
  /** As a heading: what the forum says. */
  readonly title: string;
  /** What officials do because of it. */
  readonly follows: string;
}

/** The seven stances in words for the public. */
export const STANCE_WORDS: Readonly<Record<StanceName, StanceWords>> = {
  welcome: {
    tone: 'go',
    title: 'Officials are welcome',
    follows: 'Officials may post here if they say who they are.',
  },
  'registered-representatives-only': {
    tone: 'ask',
    title: 'Registered representatives only',
    follows: 'Only people who are registered with this forum as representatives post here.',
  },
  'by-referral': {
    tone: 'ask',
    title: 'When a moderator refers a member',
    follows: 'Officials answer here only when a moderator asks them to.',
  },
  clinic: {
    tone: 'ask',
    title: 'In arranged sessions only',
    follows: 'Officials answer questions only in sessions that are arranged with this forum.',
  },
  'listen-only': {
    tone: 'stop',
    title: 'Reading only',
    follows: 'Officials may read here. They do not post.',
  },
  'not-welcome': {
    tone: 'stop',
    title: 'Please don’t',
    follows: 'Officials do not take part here. The list tells them so.',
  },
  'not-yet-asked': {
    tone: 'ask',
    title: 'Not yet asked',
    follows:
      'Nobody has asked this forum’s administrators yet. Officials are told to ask first, unless their organisation has published a plan.',
  },
};
