/** A thing of a departmental list that is not taken over while the rest of that list is. */
export type LeftOut = {
  /** The identity of the departmental list. */
  readonly feed: string;
  readonly kind: 'plan' | 'forum' | 'disclosure' | 'example';
  /** Its name, or for a plan its organisation. */
  readonly name: string;
} & (
  | /** A list before it has one of the same id. */ { readonly why: 'id-taken' }
  /** One of its addresses belongs to a forum that is listed before it. */
  | { readonly why: 'address-taken'; readonly address: string; readonly by: string }
  /** It names a value or a red line that the cross-government list does not have. */
  | { readonly why: 'unknown-reference'; readonly id: string }
);
