import { useEffect, useRef, useState } from 'react';
import type { Watch } from '../../../lib/formats/export/export-means';

/** How something long ended. `replaced` by what was begun after it, or by leaving the page. */
export type LongEnd<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly reason: 'stopped' | 'replaced' | 'failed' };

/** Something long that can be watched and stopped. */
export interface Long {
  /** How many entries are done; null while nothing is under way. */
  readonly done: number | null;
  /** Does it. What is under way is stopped first. */
  readonly run: <T>(work: (watch: Watch) => Promise<T>) => Promise<LongEnd<T>>;
  readonly stop: () => void;
}

/** One long thing at a time. It is stopped when its place on the page goes. */
export function useLong(): Long {
  const [done, setDone] = useState<number | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = null;
    },
    [],
  );
  return {
    done,
    run: async (work) => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      const isCurrent = (): boolean => current.current === stop;
      setDone(0);
      try {
        const answer = await work({
          onProgress: (entries) => isCurrent() && !stop.signal.aborted && setDone(entries),
          signal: stop.signal,
        });
        return isCurrent() ? { ok: true, answer } : { ok: false, reason: 'replaced' };
      } catch {
        if (!isCurrent()) return { ok: false, reason: 'replaced' };
        return { ok: false, reason: stop.signal.aborted ? 'stopped' : 'failed' };
      } finally {
        if (isCurrent()) setDone(null);
      }
    },
    stop: () => current.current?.abort(),
  };
}
