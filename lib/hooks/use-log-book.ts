import { useEffect, useState } from 'react';
import type { StorageFailure } from '../storage/failure';
import type { LogBook } from '../storage/follow-log';
import type { LogDatabase } from '../storage/log-database';
import { letPageDraw } from './pause';

/** The log as far as it has been read, or why it cannot be. */
export type LogBookHook =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly book: LogBook }
  | { readonly state: 'failed'; readonly reason: StorageFailure };

/** The log, a screen of it first, then whole; kept up to date from every window. */
export function useLogBook(db: LogDatabase | null): LogBookHook {
  const [held, setHeld] = useState<{ db: LogDatabase | null; log: LogBookHook }>({
    db,
    log: { state: 'waiting' },
  });
  useEffect(() => {
    if (!db) return;
    let open = true;
    let stop: () => void = () => {};
    void import('../storage/follow-log').then(({ followLog }) => {
      if (!open) return;
      stop = followLog(db, {
        onBook: (book) => setHeld({ db, log: { state: 'read', book } }),
        onFailure: (reason) => setHeld({ db, log: { state: 'failed', reason } }),
        pause: letPageDraw,
      });
    });
    return () => {
      open = false;
      stop();
    };
  }, [db]);
  // Another database is another log: practice entries must never be shown among real ones.
  return held.db === db ? held.log : { state: 'waiting' };
}
