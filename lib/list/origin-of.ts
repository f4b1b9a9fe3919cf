import type { Origin, Origins } from './origin';

/** What a departmental list may add, as it is kept apart by its origin. */
export type OriginKind = 'plans' | 'forums' | 'disclosures' | 'examples';

/**
 * The departmental list that a thing of a laid list came from; null when it is the cross-government list’s own.
 *
 * @param id the thing’s id, of a plan its organisation’s
 */
export function originOf(origins: Origins | undefined, kind: OriginKind, id: string): Origin | null {
  // An id may be `constructor`: only what was put there counts.
  if (origins === undefined || !Object.hasOwn(origins[kind], id)) return null;
  return origins.lists.find(({ feed }) => feed === origins[kind][id]) ?? null;
}
