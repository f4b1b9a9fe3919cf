import type { Change, Subject } from './change';
import type { Field, ItemList } from './field';
import type { Names } from './names';
import { pairItems } from './pair-items';
import { same } from './same';
import type { Told } from './told';

/** Whom a comparison is about, and the names that either list gives. */
export interface Context {
  readonly about: Subject;
  readonly before: Names;
  readonly after: Names;
}

/** The changes between two states of one thing; none where they are the same. */
export type Compare<T> = (was: T, now: T, context: Context) => readonly Change[];

/**
 * How each field of a thing is compared, in the order in which changes are told. A field that a schema gains is missed
 * by the type checker here, so no change can go untold.
 */
export type CompareFields<T> = { readonly [F in keyof T]-?: Compare<T> };

/** A field that is compared elsewhere: it finds the two states that are compared, or is told with another field. */
export const elsewhere: Compare<unknown> = () => [];

/** Compares field by field. */
export function compareFields<T>(fields: CompareFields<T>): Compare<T> {
  const each = Object.values<Compare<T>>(fields);
  return (was, now, context) => each.flatMap((compare) => compare(was, now, context));
}

/** Compares a part of a thing, such as a forum's operator. */
export function inside<T, P>(part: (thing: T) => P, compare: Compare<P>): Compare<T> {
  return (was, now, context) => compare(part(was), part(now), context);
}

/** Compares the name of a thing. */
export function renamed<T>(nameOf: (thing: T) => string): Compare<T> {
  return (was, now, { about }) =>
    nameOf(was) === nameOf(now) ? [] : [{ kind: 'renamed', about, from: nameOf(was), to: nameOf(now) }];
}

/** Compares one value, which may be absent. */
export function field<T, V>(
  name: Field,
  read: (thing: T) => V | undefined,
  tell: (value: V, names: Names) => Told,
): Compare<T> {
  return (was, now, { about, before, after }) => {
    const from = read(was);
    const to = read(now);
    if (same(from, to)) return [];
    return [
      {
        kind: 'changed',
        about,
        item: null,
        field: name,
        from: from === undefined ? null : tell(from, before),
        to: to === undefined ? null : tell(to, after),
      },
    ];
  };
}

/** What a list inside a thing is made of: which items are the same one, how they are told, and what changed in one. */
export interface Items<T, I> {
  readonly list: ItemList;
  readonly read: (thing: T) => readonly I[];
  readonly key: (item: I) => string;
  readonly tell: (item: I, names: Names) => Told;
  /** Where the fields of an item are told one by one; otherwise the whole item is. */
  readonly inside?: { readonly name: (item: I) => string; readonly compare: Compare<I> };
}

/** Compares a list inside a thing, item by item. Two items with the same key are told apart by their order. */
export function items<T, I>({ list, read, key, tell, inside: within }: Items<T, I>): Compare<T> {
  return (was, now, context) => {
    const { about, before, after } = context;
    const [old, next] = [read(was), read(now)];
    // Most of what is compared is as it was, and to pair its items is dear.
    if (same(old, next)) return [];
    const { removed, added, replaced, kept, reordered } = pairItems(old, next, key);
    return [
      ...removed.map((item): Change => ({ kind: 'item-removed', about, list, item: tell(item, before) })),
      ...added.map((item): Change => ({ kind: 'item-added', about, list, item: tell(item, after) })),
      ...replaced.map(([from, to]): Change => ({
        kind: 'item-changed',
        about,
        list,
        from: tell(from, before),
        to: tell(to, after),
      })),
      ...kept.flatMap(([from, to]): readonly Change[] => {
        if (same(from, to)) return [];
        if (within) {
          const item = { list, name: within.name(to) };
          return within
            .compare(from, to, context)
            .map((change) => (change.kind === 'changed' ? { ...change, item } : change));
        }
        return [{ kind: 'item-changed', about, list, from: tell(from, before), to: tell(to, after) }];
      }),
      ...(reordered ? [{ kind: 'reordered', about, list } satisfies Change] : []),
    ];
  };
}
