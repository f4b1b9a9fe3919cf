import type { Stance, Status } from '../../list/forum';
import type { Approach } from '../../list/plan';
import type { Field, ItemList } from './field';
import type { Told } from './told';

/** A piece of guidance that has a name of its own. */
export type GuidanceKind =
  | 'value'
  | 'principles'
  | 'disclosure'
  | 'example'
  | 'red-line'
  | 'check'
  | 'period';

/** What a change is about, under the name it has now (or had last). */
export type Subject =
  | {
      readonly of: 'list' | 'forum' | 'organisation' | GuidanceKind;
      readonly id: string;
      readonly name: string;
    }
  /** A plan, by its organisation. */
  | { readonly of: 'plan'; readonly id: string; readonly name: string }
  /** What a plan says about one forum. */
  | {
      readonly of: 'plan-forum';
      readonly id: string;
      readonly name: string;
      readonly forum: { readonly id: string; readonly name: string };
    };

/**
 * Another value of one field; null where it is not given. `item` where the field is one of an item's, such as the target
 * of a commitment.
 */
export interface FieldChange {
  readonly kind: 'changed';
  readonly about: Subject;
  readonly item: { readonly list: ItemList; readonly name: string } | null;
  readonly field: Field;
  readonly from: Told | null;
  readonly to: Told | null;
}

/** One difference between two lists. Each says one thing, and no two say the same. */
export type Change =
  | { readonly kind: 'forum-added'; readonly about: Subject; readonly stance: Stance['name'] }
  | { readonly kind: 'plan-added'; readonly about: Subject; readonly version: number }
  | { readonly kind: 'plan-forum-added'; readonly about: Subject; readonly approach: Approach }
  /** An organisation or a piece of guidance. */
  | { readonly kind: 'added'; readonly about: Subject }
  | { readonly kind: 'removed'; readonly about: Subject }
  | { readonly kind: 'renamed'; readonly about: Subject; readonly from: string; readonly to: string }
  /** The operator has taken another stance; the new words come with it. */
  | { readonly kind: 'stance'; readonly about: Subject; readonly from: Stance; readonly to: Stance }
  /** The forum opened, closed or retired; the note comes with it. */
  | { readonly kind: 'status'; readonly about: Subject; readonly from: Status; readonly to: Status }
  | FieldChange
  | { readonly kind: 'item-added'; readonly about: Subject; readonly list: ItemList; readonly item: Told }
  | { readonly kind: 'item-removed'; readonly about: Subject; readonly list: ItemList; readonly item: Told }
  | {
      readonly kind: 'item-changed';
      readonly about: Subject;
      readonly list: ItemList;
      readonly from: Told;
      readonly to: Told;
    }
  /** The same items in another order. */
  | { readonly kind: 'reordered'; readonly about: Subject; readonly list: ItemList };
