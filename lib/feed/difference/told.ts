import type { Address } from '../../list/address';
import type { Source, Verification } from '../../list/source';
import type { Word } from './word';

/** One value that a change names, with how it is to be told. */
export type Told =
  /** The list's own words, told as they stand. */
  | { readonly as: 'text'; readonly text: string }
  /** An identifier that reads as words, such as `people-in-debt`. */
  | { readonly as: 'id'; readonly id: string }
  | { readonly as: 'word'; readonly word: Word }
  | { readonly as: 'words'; readonly words: readonly Word[] }
  | { readonly as: 'number'; readonly number: number }
  | { readonly as: 'day'; readonly day: string }
  | { readonly as: 'instant'; readonly instant: string }
  /** An organisation or a forum, by the name it has in its list. */
  | { readonly as: 'named'; readonly id: string; readonly name: string }
  | { readonly as: 'address'; readonly address: Address }
  | { readonly as: 'source'; readonly source: Source }
  | { readonly as: 'several'; readonly parts: readonly Told[] };

export const text = (words: string): Told => ({ as: 'text', text: words });
export const id = (identifier: string): Told => ({ as: 'id', id: identifier });
export const word = (typed: Word): Told => ({ as: 'word', word: typed });
export const words = (typed: readonly Word[]): Told => ({ as: 'words', words: typed });
export const number = (value: number): Told => ({ as: 'number', number: value });
export const day = (value: string): Told => ({ as: 'day', day: value });
export const instant = (value: string): Told => ({ as: 'instant', instant: value });
export const yesOrNo = (value: boolean): Told => word(value ? 'yes' : 'no');
export const source = (value: Source): Told => ({ as: 'source', source: value });
export const address = (value: Address): Told => ({ as: 'address', address: value });

/** Several values as one; those that are absent are left out. */
export function several(...parts: readonly (Told | undefined)[]): Told {
  return { as: 'several', parts: parts.filter((part) => part !== undefined) };
}

/** Whether it was checked, when, or what is missing. */
export function verification(value: Verification): Told {
  switch (value.state) {
    case 'verified':
      return several(word(value.state), day(value.on));
    case 'not-verified':
      return several(word(value.state), text(value.note));
    case 'fictional':
      return word(value.state);
  }
}
