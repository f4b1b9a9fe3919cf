import type { RoleRefusal } from './layers/list-role';
import type { Overstep } from './layers/overstep';

/** The file of a list that a refusal is about: `feed.json` or one of its parts. */
type File = string;

/**
 * Why a list was not accepted. Nothing of it was taken over. Each reason carries what one sentence needs: which file,
 * which field, what was expected.
 */
export type Refusal =
  /** The file is not there or could not be fetched. */
  | { readonly why: 'missing'; readonly file: File }
  /** Not JSON in UTF-8: cut off, or something else altogether. */
  | { readonly why: 'unreadable'; readonly file: File }
  /** Not of the size that the index states. */
  | { readonly why: 'wrong-size'; readonly file: File; readonly bytes: number; readonly stated: number }
  /** Not the content that the index states, by its SHA-256. */
  | { readonly why: 'changed'; readonly file: File }
  /** A field is missing or holds what it may not; `problem` says it in English, for whoever publishes. */
  | { readonly why: 'invalid'; readonly file: File; readonly field: string; readonly problem: string }
  /** Two parts do not fit together: a plan of an organisation that the list does not know. */
  | { readonly why: 'unknown-reference'; readonly file: File; readonly field: string; readonly id: string }
  /** The index leaves out a part that every list has, or has one twice. */
  | { readonly why: 'parts'; readonly file: File; readonly part: File }
  /** Written for a newer Take Part, in a format that this one does not know. */
  | { readonly why: 'newer-format'; readonly file: File; readonly format: number }
  /** Written for a newer Take Part. */
  | { readonly why: 'newer-client'; readonly file: File; readonly needs: string; readonly has: string }
  /** Another kind of list than was wanted, or for another organisation. */
  | RoleRefusal
  /** A department’s own list that says what is not its to say. */
  | Overstep;
