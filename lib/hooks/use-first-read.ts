import { useEffect, useState } from 'react';
import { readFirst, type FirstRead } from '../storage/first-read';
import type { Where } from '../storage/list-at';

/** The first, quick look at what is kept: still looking, found, or nothing there. */
export type FirstReadHook =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly read: FirstRead }
  | { readonly state: 'nothing' };

/** Looks once at what is kept, before the database library is loaded; not before it is known where the person is. */
export function useFirstRead(where: Where | undefined): FirstReadHook {
  const [first, setFirst] = useState<FirstReadHook>({ state: 'reading' });
  const [at, setAt] = useState(where);
  if (at === undefined && where !== undefined) setAt(where);
  useEffect(() => {
    if (at === undefined) return;
    let open = true;
    void readFirst(globalThis.indexedDB, at).then((read) => {
      if (open) setFirst(read ? { state: 'read', read } : { state: 'nothing' });
    });
    return () => {
      open = false;
    };
  }, [at]);
  return first;
}
