import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../log/draft';
import { dropDraft, keepDraft, readDraft } from '../storage/drafts';
import type { Kept, StorageFailure } from '../storage/failure';
import type { OpenLog } from './use-open-log';

/** The draft of the place at hand, kept on disk at every change. */
export interface DraftHook {
  readonly draft: Draft | null;
  /** Whether it is known if there is a draft. */
  readonly isRead: boolean;
  /** Why the draft could not be kept; it is still in the form. */
  readonly failure: StorageFailure | null;
  readonly change: (draft: Draft) => void;
  readonly dismissFailure: () => void;
  /** Forgets the form's copy after its entry was saved; the stored one went in the same transaction. */
  readonly forget: () => void;
  readonly drop: () => void;
  /** Resolves when every change so far is on the disk, or has failed: a late one must not outlive its saved entry. */
  readonly settle: () => Promise<unknown>;
}

/** Gives the draft of a place back as it was left, however the panel was closed. */
export function useDraft(log: OpenLog | null, place: string | null): DraftHook {
  const db = log?.db ?? null;
  const open = log?.open ?? null;
  const [held, setHeld] = useState<{ place: string; draft: Draft | null } | null>(null);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  // Writes go one after another, so that an older keystroke never overtakes a newer one or a drop; of those that wait
  // for a place only the newest is written, so that a slow disk does not lag behind a quick hand.
  const writes = useRef<Promise<unknown>>(Promise.resolve());
  const newest = useRef(new Map<string, number>());
  const edited = useRef(false);

  useEffect(() => {
    edited.current = false;
    if (!db || place === null) return;
    let isOpen = true;
    void writes.current
      .then(() => readDraft(db, place))
      .catch(() => null)
      .then((draft) => {
        if (isOpen && !edited.current) setHeld({ place, draft });
      });
    return () => {
      isOpen = false;
    };
  }, [db, place]);

  const queue = useCallback((of: string, write: () => Promise<Kept<unknown>>) => {
    const turn = (newest.current.get(of) ?? 0) + 1;
    newest.current.set(of, turn);
    writes.current = writes.current.then(async () => {
      if (newest.current.get(of) !== turn) return;
      const kept = await write();
      setFailure(kept.ok ? null : kept.reason);
    });
  }, []);

  const change = useCallback(
    (draft: Draft) => {
      edited.current = true;
      setHeld({ place: draft.place, draft });
      if (open) queue(draft.place, async () => keepDraft(await open(), draft));
    },
    [queue, open],
  );
  const dismissFailure = useCallback(() => setFailure(null), []);
  const forget = useCallback(() => {
    setHeld((now) => (now ? { ...now, draft: null } : now));
    // Of what is saved or dropped nobody needs to know that it could not be kept as a draft.
    setFailure(null);
  }, []);
  const drop = useCallback(() => {
    forget();
    if (place !== null && open) queue(place, async () => dropDraft(await open(), place));
  }, [place, forget, queue, open]);

  const isRead = held !== null && held.place === place;
  const draft = isRead ? held.draft : null;
  const settle = useCallback(() => writes.current, []);
  return { draft, isRead, failure, change, dismissFailure, forget, drop, settle };
}
