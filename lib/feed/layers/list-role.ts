import type { FeedIndex, PublishedList } from '../../list/published';

/** Its index says what a list is. */
const FILE = 'feed.json';

/** As what a list is wanted: as the cross-government one that all else stands on, or as a department’s own on top of it. */
export type ListRole =
  | { readonly as: 'base' }
  | {
      readonly as: 'layer';
      /** The organisation that the person agreed to; null while she is still asking which it is. */
      readonly organisation: string | null;
      /** The list that it is laid on; null when there is none at hand. */
      readonly base: PublishedList | null;
    };

/** Why a list is not taken as what it is wanted. */
export type RoleRefusal = { readonly file: typeof FILE } &
  /** A department’s own list where the cross-government one was wanted. */
  (
    | { readonly why: 'departments-own-list'; readonly organisation: string }
    /** A cross-government list where a department’s own was wanted. */
    | { readonly why: 'cross-government-list'; readonly title: string }
    /** It speaks for another organisation than the person agreed to. */
    | { readonly why: 'other-organisation'; readonly followed: string; readonly offered: string }
    /** The cross-government list does not know the organisation that it speaks for. */
    | { readonly why: 'organisation-not-listed'; readonly organisation: string }
  );

/** Whether a list may be taken as what it is wanted, by its index alone; null when it may. */
export function judgeRole(
  { organisation, title }: Pick<FeedIndex, 'organisation' | 'title'>,
  role: ListRole,
): RoleRefusal | null {
  if (role.as === 'base')
    return organisation === undefined ? null : { file: FILE, why: 'departments-own-list', organisation };
  if (organisation === undefined) return { file: FILE, why: 'cross-government-list', title };
  if (role.organisation !== null && role.organisation !== organisation)
    return { file: FILE, why: 'other-organisation', followed: role.organisation, offered: organisation };
  const isKnown = role.base === null || role.base.organisations.some(({ id }) => id === organisation);
  return isKnown ? null : { file: FILE, why: 'organisation-not-listed', organisation };
}
