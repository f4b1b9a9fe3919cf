import { useRef, useState } from 'react';
import type { Writing } from '../../components/panel/view';
import { readMoment } from '../../lib/hooks/this-moment';
import { useDraft } from '../../lib/hooks/use-draft';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import { dayInLondon } from '../../lib/list/time';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import type { Entry } from '../../lib/log/entry';
import { deleteEntry, saveEntry } from '../../lib/storage/entries';
import type { StorageFailure } from '../../lib/storage/failure';

/** Writing, saving and undoing entries of one place. */
export interface WritingHook extends Writing {
  /** Why the last save or undo failed; nothing was lost, the form still holds it. */
  readonly failure: StorageFailure | null;
  /** The entry that was to be saved where no storage takes any; null for anything else that failed. */
  readonly unsaved: Entry | null;
  /** Whether it is known if there is a draft here. */
  readonly isRead: boolean;
  readonly change: (draft: Draft) => void;
  readonly drop: () => void;
  /** Saves the draft in the form, or one that is complete as it is given. */
  readonly save: (given?: Draft) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismissFailure: () => void;
}

/** Holds the draft of a place and makes an entry of it. "Saved" is shown only after the disk has it. */
export function useWriting(log: OpenLog | null, place: string | null, now: string): WritingHook {
  const held = useDraft(log, place);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [done, setDone] = useState<{ place: string; entry: Entry } | null>(null);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [unsaved, setUnsaved] = useState<Entry | null>(null);
  const saving = useRef(false);

  const save = async (given?: Draft): Promise<void> => {
    const draft = given ?? held.draft;
    // A second press while the first is being written must not make a second entry.
    if (!draft || !log || saving.current) return;
    saving.current = true;
    // What is logged at one press opens as a form where it cannot be saved, so that nothing is lost.
    const keepInForm = (): void => {
      if (given) held.change(given);
    };
    try {
      const { finishDraft } = await import('../../lib/log/finish-draft');
      const finished = finishDraft(draft, readMoment());
      if (!finished.ok) {
        keepInForm();
        setProblems(finished.problems);
        return;
      }
      await held.settle();
      const saved = await saveEntry(await log.open(), finished.entry, draft.place);
      setFailure(saved.ok ? null : saved.reason);
      setUnsaved(!saved.ok && saved.reason === 'no-storage' ? finished.entry : null);
      if (!saved.ok) {
        keepInForm();
        return;
      }
      setProblems([]);
      setDone({ place: draft.place, entry: saved.value });
      held.forget();
    } finally {
      saving.current = false;
    }
  };
  const undo = async (): Promise<void> => {
    if (!done || !log) return;
    const undone = await deleteEntry(await log.open(), done.entry.id, new Date().toISOString());
    setFailure(undone.ok ? null : undone.reason);
    if (undone.ok) setDone(null);
  };

  return {
    draft: held.draft,
    isRead: held.isRead,
    draftProblems: held.draft ? problems : [],
    done: done && done.place === place && !held.draft ? { what: 'saved', entry: done.entry } : null,
    today: dayInLondon(now),
    failure: failure ?? held.failure,
    unsaved,
    change: (draft) => {
      setProblems([]);
      // What was to be saved is no longer what stands in the form.
      setUnsaved(null);
      held.change(draft);
    },
    drop: () => {
      setProblems([]);
      setUnsaved(null);
      held.drop();
    },
    save,
    undo,
    dismissFailure: () => {
      setFailure(null);
      setUnsaved(null);
      held.dismissFailure();
    },
  };
}
