import { useState } from 'react';
import { checkInWorker } from '../../lib/hooks/check-in-worker';
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

/** Checks every followed list when it is asked to, and holds what came of it while the page is open. */
export function useListCheck(): ListCheck {
  const [ask] = useState(checkInWorker);
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
