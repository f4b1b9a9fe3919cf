import type { Source, Verification } from '../../list/source';
import { field, items, type Compare } from './compare';
import { source, verification } from './told';

/** A source as its words: two sources are the same one if they say the same. */
function sourceKey({ title, url, published, seen }: Source): string {
  return JSON.stringify([title, url, published, seen]);
}

/** Whether somebody has checked it. */
export function verified<T extends { verification: Verification }>(): Compare<T> {
  return field('verification', ({ verification: state }) => state, verification);
}

/** Where one fact was read. */
export function sourced<T extends { source: Source }>(): Compare<T> {
  return field('source', (thing) => thing.source, source);
}

/** Where a whole entry was read. */
export function allSources<T extends { sources: readonly Source[] }>(): Compare<T> {
  return items({ list: 'sources', read: ({ sources }) => sources, key: sourceKey, tell: source });
}
