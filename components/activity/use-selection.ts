import { useMemo, useState } from 'react';
import type { Entry } from '../../lib/log/entry';

/** Which entries are selected, and how that changes. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly select: (id: string, on: boolean) => void;
  readonly selectAll: (entries: readonly Entry[]) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Holds which entries are selected. What is gone is selected no more. */
export function useSelection(entries: readonly Entry[]): Selection {
  const [chosen, setChosen] = useState(NONE);
  const ids = useMemo(() => {
    if (chosen.size === 0) return NONE;
    const known = new Set(entries.map(({ id }) => id));
    return [...chosen].every((id) => known.has(id))
      ? chosen
      : new Set([...chosen].filter((id) => known.has(id)));
  }, [chosen, entries]);
  return {
    ids,
    select: (id, on) => {
      const next = new Set(ids);
      if (on) next.add(id);
      else next.delete(id);
      setChosen(next);
    },
    selectAll: (all) => setChosen(new Set(all.map(({ id }) => id))),
    clear: () => setChosen(NONE),
  };
}
