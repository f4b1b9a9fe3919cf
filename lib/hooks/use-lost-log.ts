import { useEffect, useMemo, useRef, useState } from 'react';
import { recallEntries, rememberEntries } from '../browser/log-memory';
import type { Database } from '../storage/database';
import { countLog } from '../storage/log-kept';
import { useLive } from './use-live';

/** A log that the browser has cleared away. */
export interface LostLog {
  /** How many entries it had when it was last seen; 0 where nothing was lost. */
  readonly entries: number;
  /** Says no more of it. */
  readonly dismiss: () => void;
}

/**
 * Tells when the log was there before and the browser has cleared it away since; entries that somebody deleted are none.
 * It is told until somebody takes note of it or logs again.
 */
export function useLostLog(db: Database | null): LostLog {
  const live = useLive(useMemo(() => db && (() => countLog(db)), [db]));
  const [lost, setLost] = useState(0);
  const looked = useRef(false);
  const kept = live.state === 'answered' ? live.value : null;
  useEffect(() => {
    if (!kept) return;
    const before = looked.current ? 0 : recallEntries();
    looked.current = true;
    if (kept.isNew) setLost((told) => told || before);
    else rememberEntries(kept.entries);
  }, [kept]);
  const dismiss = (): void => {
    setLost(0);
    rememberEntries(kept?.entries ?? 0);
  };
  return { entries: lost, dismiss };
}
