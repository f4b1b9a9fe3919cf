import { useRef, useState } from 'react';
import { ownVersion } from '../../lib/browser/own-version';
import { type Caller, callWorker } from '../../lib/browser/worker-calls';
import type { CheckCalls } from '../../lib/hooks/check-calls';
import type { FeedChecked } from '../../lib/hooks/check-lists';
import { refreshLists } from '../../lib/hooks/refresh-lists';
import { openDatabase } from '../../lib/hooks/use-database';

/** Asking for news of every followed list, on demand. */
export interface ListCheck {
  readonly checking: boolean;
  /** What the last check came to, a list each; empty before the first and once it is forgotten. */
  readonly answers: readonly FeedChecked[];
  readonly check: () => void;
  readonly forget: () => void;
}

/**
 * Checks every followed list when it is asked to, and holds what came of it while the page is open. A worker does it, so
 * that the page goes on however long a list is; it is started at the first check.
 */
export function useListCheck(startWorker: () => Worker): ListCheck {
  const caller = useRef<Caller<CheckCalls>>(undefined);
  const ask = () => {
    caller.current ??= callWorker<CheckCalls>(startWorker());
    return caller.current('check', { version: ownVersion() });
  };
  const [checking, setChecking] = useState(false);
  const [answers, setAnswers] = useState<readonly FeedChecked[]>([]);
  return {
    checking,
    answers,
    check: () => {
      setChecking(true);
      void openDatabase()
        .then((db) => refreshLists(db, ask))
        .then(setAnswers)
        .finally(() => setChecking(false));
    },
    forget: () => setAnswers([]),
  };
}
