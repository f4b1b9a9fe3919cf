import { useEffect, useState } from 'react';

/** What a live question answers: not yet, an answer, or that it cannot be asked. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed' };

const WAITING = { state: 'waiting' } as const;

/**
 * Asks the database a question and asks again whenever anything it read has changed, in any window.
 * The question must keep its identity between renders (`useMemo`): another function is another question.
 * A null question waits.
 */
export function useLive<T>(ask: (() => Promise<T>) | null): Live<T> {
  const [answer, setAnswer] = useState<{ ask: typeof ask; live: Live<T> }>({ ask, live: WAITING });
  useEffect(() => {
    if (ask === null) return;
    let open = true;
    let stop: () => void = () => {};
    void import('../storage/watch').then(({ watchAnswer }) => {
      if (!open) return;
      stop = watchAnswer(
        ask,
        (value) => setAnswer({ ask, live: { state: 'answered', value } }),
        () => setAnswer({ ask, live: { state: 'failed' } }),
      );
    });
    return () => {
      open = false;
      stop();
    };
  }, [ask]);
  // An answer to another question is none to this one: a page must never show another page's thread.
  return answer.ask === ask ? answer.live : WAITING;
}
