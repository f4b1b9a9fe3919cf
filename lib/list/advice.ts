import type { Forum } from './forum';
import type { Check, Example, RedLine, Value } from './guidance';
import type { Organisation } from './organisation';
import type { Origins } from './origin';
import type { Period } from './period';
import type { Plan, PlanForum } from './plan';
import type { FeedIndex } from './published';

/** Where a page is: on a listed forum, perhaps in a thread. `thread` is the key that all pages of one thread share. */
export interface Place {
  readonly forum: Forum;
  /** The thread's cleaned address, the same whatever page, anchor, order or session; null on a board or front page. */
  readonly thread: string | null;
}

/** The rules of the day for this person: the usual ones, or those of a pre-election period. */
export type Mode = { readonly name: 'normal' } | { readonly name: 'pre-election'; readonly period: Period };

/** What one may do on this forum, the operator's stance and our plan taken together. The stricter one wins. */
export type Posting =
  | { readonly may: 'post' }
  | { readonly may: 'post-when-referred' }
  | { readonly may: 'post-as-representative' }
  | { readonly may: 'post-in-clinic' }
  | { readonly may: 'ask-first'; readonly because: 'not-yet-asked' | 'no-plan' }
  | { readonly may: 'listen'; readonly because: 'stance' | 'plan' }
  | { readonly may: 'not-post'; readonly because: 'not-welcome' | 'stay-away' | 'closed' };

/** A plan and what it says about the forum at hand. */
export interface PlanHere {
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly here: PlanForum;
}

/** A line that says who one is, ready to copy. */
export interface DisclosureLine {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Who asks: both may be unknown, because the first question can be skipped. */
export interface Person {
  readonly organisation: Organisation | null;
  /** `a benefits adviser`; free text of the person's own. */
  readonly role: string | null;
}

/** All that the panel says about one place to one person at one moment. */
export interface Advice {
  readonly place: Place;
  readonly lead: Organisation | null;
  readonly mode: Mode;
  readonly posting: Posting;
  readonly ours: PlanHere | null;
  readonly others: readonly PlanHere[];
  /** Lines that fit, the best first; empty where one must not post. */
  readonly disclosures: readonly DisclosureLine[];
  /** At most five. */
  readonly checks: readonly Check[];
  readonly example: Example | null;
  readonly redLines: readonly RedLine[];
  readonly values: readonly Value[];
  /**
   * Which of all this comes from departments’ own lists, and on which number of the cross-government one they are laid;
   * absent where none is.
   */
  readonly origins?: Origins & { readonly base: Pick<FeedIndex, 'feed' | 'sequence' | 'issuedAt'> };
}
