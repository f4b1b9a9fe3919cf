import type { Advice, Posting } from '../../lib/list/advice';
import type { Approach } from '../../lib/list/plan';
import { mayPost } from '../../lib/list/posting';
import type { Kind } from '../../lib/log/entry';
import type { PagePlace } from './view';

/** The kinds of entry that a place offers: the likeliest first, one or two more in sight, the others behind "More…". */
export interface KindsHere {
  readonly primary: Kind;
  readonly likely: readonly Kind[];
  readonly rest: readonly Kind[];
  /** Whether a talk may have moved to private messages here: not where nobody may post or send them. */
  readonly privately: boolean;
}

/** Every kind, in the order in which the log counts them. */
const ALL: readonly Kind[] = [
  'answer',
  'correction',
  'signpost',
  'clinic',
  'referral',
  'consultation',
  'operator-contact',
  'listening',
  'barrier',
];

/** The kinds that say "I posted this": never offered where nobody may post. */
const POSTS: ReadonlySet<Kind> = new Set(['answer', 'correction', 'signpost', 'clinic', 'consultation']);

/** The kinds of entry for the page at hand; null where there is no place to log. */
export function kindsHere(page: PagePlace): KindsHere | null {
  switch (page.state) {
    case 'listed':
      return kindsFor(page.advice);
    case 'not-listed':
      return offer(['barrier', 'listening'], ALL, true);
    default:
      return null;
  }
}

/** The kinds of entry without a list: everything, because nothing is known. */
export function kindsWithoutList(): KindsHere {
  return offer(['answer', 'signpost'], ALL, true);
}

/** All of them, the likeliest first. */
export function allOf({ primary, likely, rest }: KindsHere): readonly Kind[] {
  return [primary, ...likely, ...rest];
}

function kindsFor({ posting, ours, place }: Advice): KindsHere {
  const posts = mayPost(posting);
  return offer(
    likeliest(posting, ours?.here.approach ?? null),
    posts ? ALL : ALL.filter((kind) => !POSTS.has(kind)),
    posts && place.forum.terms.privateMessages !== 'not-allowed',
  );
}

function likeliest(posting: Posting, approach: Approach | null): readonly [Kind, Kind] {
  switch (posting.may) {
    case 'post':
    case 'post-as-representative':
      return approach === 'signpost' ? ['signpost', 'answer'] : ['answer', 'signpost'];
    case 'post-when-referred':
      return ['answer', 'referral'];
    case 'post-in-clinic':
      return ['clinic', 'listening'];
    case 'ask-first':
      return posting.because === 'not-yet-asked' ? ['operator-contact', 'answer'] : ['answer', 'listening'];
    case 'listen':
      return ['listening', 'operator-contact'];
    case 'not-post':
      return posting.because === 'closed'
        ? ['barrier', 'operator-contact']
        : ['listening', 'operator-contact'];
  }
}

function offer(
  [primary, ...likely]: readonly [Kind, ...Kind[]],
  kinds: readonly Kind[],
  privately: boolean,
): KindsHere {
  const rest = kinds.filter((kind) => kind !== primary && !likely.includes(kind));
  return { primary, likely, rest, privately };
}
