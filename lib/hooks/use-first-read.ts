import { useEffect, useState } from 'react';
import { readFirst, type FirstRead } from '../storage/first-read';

/** The first, quick look at what is kept: still looking, found, or nothing there. */
export type FirstReadHook =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly read: FirstRead }
  | { readonly state: 'nothing' };

/** Looks once at what is kept, before the database library is loaded. */
export function useFirstRead(): FirstReadHook {
  const [first, setFirst] = useState<FirstReadHook>({ state: 'reading' });
  useEffect(() => {
    let open = true;
    void readFirst(globalThis.indexedDB).then((read) => {
      if (open) setFirst(read ? { state: 'read', read } : { state: 'nothing' });
    });
    return () => {
      open = false;
    };
  }, []);
  return first;
}
