import { useLayoutEffect, useMemo, useRef } from 'react';
import type { EntryActs } from './entry-acts';

/** The same acts on an entry as one object that never changes, which always does what the latest ones do. */
export function useSteadyActs(acts: EntryActs): EntryActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo<EntryActs>(
    () => ({
      edit: (entry) => latest.current.edit(entry),
      remove: (entry) => latest.current.remove(entry),
      change: (entry, change) => latest.current.change(entry, change),
      select: (id, on) => latest.current.select(id, on),
      readHistory: (id) => latest.current.readHistory(id),
      removeHistory: (id) => latest.current.removeHistory(id),
      restore: (entry) => latest.current.restore(entry),
    }),
    [],
  );
}
