import { useEffect, useMemo, useState } from 'react';
import type { PublishedList } from '../list/published';
import type { Database } from '../storage/database';
import { readPublishedList } from '../storage/published-list';
import type { ListFailure, Prepared } from './prepare-list';
import { type Live, useLive } from './use-live';

/** The published list as this page may show it. */
export type ListHook =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly list: PublishedList; readonly trouble: ListFailure | null }
  | { readonly state: 'none'; readonly reason: ListFailure };

/**
 * The list that was last accepted, kept up to date from every window. Where none is kept yet the one in the package
 * is accepted here, by the same code as the worker's; where it cannot be kept it is shown from memory.
 */
export function useList(db: Database | null): ListHook {
  return useAccepted(db, useLive(useMemo(() => db && (() => readPublishedList(db)), [db])));
}

/**
 * What is shown of a kept list, or of the one in the package where none is kept.
 *
 * @param of what tells one answer of a list from another, where it is not all of the list
 */
export function useAccepted(db: Database | null, kept: Live<PublishedList | null>, of = ''): ListHook {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const missing = kept.state === 'failed' || (kept.state === 'answered' && kept.value === null);

  useEffect(() => {
    if (!db || !missing) return;
    let open = true;
    void import('./prepare-list')
      .then(({ prepareList }) => prepareList(db))
      .then((answer) => open && setPrepared(answer));
    return () => {
      open = false;
    };
  }, [db, missing]);

  const list = useSame(kept.state === 'answered' ? kept.value : null, of);
  if (list) return { state: 'ready', list, trouble: null };
  if (!missing || !prepared) return { state: 'waiting' };
  if (!prepared.ok) return { state: 'none', reason: prepared.reason };
  return { state: 'ready', list: prepared.list, trouble: prepared.kept ? null : { why: 'not-kept' } };
}

/** The same list read twice is the same object, so that nothing is worked out or drawn again for it. */
function useSame(list: PublishedList | null, of: string): PublishedList | null {
  const [held, setHeld] = useState({ list, of });
  if (held.list === list) return list;
  if (held.list && list && held.of === of && numbersOf(held.list) === numbersOf(list)) return held.list;
  setHeld({ list, of });
  return list;
}

/** Which lists a shown one is made of, in their order: the same numbers are the same content. */
function numbersOf({ index, origins }: PublishedList): string {
  return [index, ...(origins?.lists ?? [])].map(({ feed, sequence }) => `${feed} ${sequence}`).join(', ');
}
