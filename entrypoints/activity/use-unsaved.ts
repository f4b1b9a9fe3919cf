import { useCallback, useMemo, useRef } from 'react';
import { isChange } from '../../components/activity/start-change';
import { useLive } from '../../lib/hooks/use-live';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import type { Draft } from '../../lib/log/draft';
import { dropDraft, keepDraft, readDrafts } from '../../lib/storage/drafts';
import type { Kept, StorageFailure } from '../../lib/storage/failure';
import type { LogDatabase } from '../../lib/storage/log-database';

/** Changes of entries that were begun and not saved. */
export interface UnsavedHook {
  readonly unsaved: readonly Draft[];
  readonly keep: (draft: Draft) => void;
  readonly drop: (draft: Draft) => void;
  /** Resolves when all that was typed is on the disk, or has failed: a late letter must not outlive its saved entry. */
  readonly settle: () => Promise<unknown>;
}

const NONE: readonly Draft[] = [];

/** Keeps changes of entries on the disk as they are typed. */
export function useUnsaved(log: OpenLog, onFailure: (reason: StorageFailure) => void): UnsavedHook {
  const { db, open } = log;
  const live = useLive(useMemo(() => db && (() => readDrafts(db)), [db]));
  // One write after another, so that an older letter never overtakes a newer one.
  const writes = useRef<Promise<unknown>>(Promise.resolve());
  const queue = (write: (opened: LogDatabase) => Promise<Kept<unknown>>): void => {
    writes.current = writes.current
      .then(open)
      .then(write)
      .then((kept) => {
        if (!kept.ok) onFailure(kept.reason);
      });
  };
  return {
    unsaved: live.state === 'answered' ? live.value.filter(isChange) : NONE,
    keep: (draft) => queue((opened) => keepDraft(opened, draft)),
    drop: (draft) => queue((opened) => dropDraft(opened, draft.place)),
    settle: useCallback(() => writes.current, []),
  };
}
