import { useEffect, useMemo, useState } from 'react';
import type { LogDatabase } from '../storage/log-database';
import type { PracticeLog } from '../storage/practice-log';
import { openDatabase, useDatabase } from './use-database';
import { usePracticeMode } from './use-practice-mode';

/** The one log that a page shows and writes: the person's own, or the one of practice. */
export interface OpenLog {
  readonly isPractice: boolean;
  /** Null while its library is being loaded. */
  readonly db: LogDatabase | null;
  /** The same, waited for. Whoever writes keeps this of the log that was on the screen, whatever is switched meanwhile. */
  readonly open: () => Promise<LogDatabase>;
}

/**
 * The log that is to be shown; null until it is known which. A page must be drawn anew for another one (`key`), so that
 * nothing that was begun in one is ever finished in the other.
 */
export function useOpenLog(): OpenLog | null {
  const isPractice = usePracticeMode();
  const own = useDatabase();
  const practice = usePracticeLog(isPractice === true);
  return useMemo(() => {
    if (isPractice === null) return null;
    if (!isPractice) return { isPractice, db: own, open: openDatabase };
    return practice && { isPractice, db: practice, open: async () => practice };
  }, [isPractice, own, practice]);
}

/** A connection to the practice log for as long as it is wanted. */
function usePracticeLog(wanted: boolean): PracticeLog | null {
  const [log, setLog] = useState<PracticeLog | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let open = true;
    let close = (): void => {};
    void import('../storage/practice-log').then((storage) => {
      if (!open) return;
      const opened = new storage.PracticeLog();
      close = () => opened.close();
      setLog(opened);
    });
    return () => {
      open = false;
      close();
      setLog(null);
    };
  }, [wanted]);
  return log;
}
