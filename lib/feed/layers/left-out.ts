import type { RoleRefusal } from './list-role';
import type { Overstep } from './overstep';

/** What of a department’s own list is not taken over although the list itself is, or why all of a kept one is not. */
export type LeftOut = {
  /** The identity of the departmental list. */
  readonly feed: string;
} & (
  | {
      readonly kind: 'plan' | 'forum' | 'disclosure' | 'example';
      /** As it is called, or of a plan its organisation. */
      readonly name: string;
      readonly because: LeftOutBecause;
    }
  /** The list was accepted once, but does not fit the cross-government list of today. */
  | { readonly kind: 'list'; readonly name: string; readonly because: Overstep | RoleRefusal }
);

/** Why one thing is left out: whoever comes first is heard, and the cross-government list always comes first. */
export type LeftOutBecause =
  | { readonly why: 'id-taken' }
  /** One of its addresses is a forum’s that was listed before it. */
  | { readonly why: 'address-taken'; readonly host: string; readonly by: string }
  /** It names a value or a red line that the cross-government list does not have. */
  | { readonly why: 'unknown-reference'; readonly id: string };
