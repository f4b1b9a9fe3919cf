import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ActivityActs, ActivityView } from '../../components/activity/view';
import type { Problem } from '../../components/panel/view';
import { downloadFiles } from '../../lib/browser/download';
import { isPrivateWindow } from '../../lib/browser/private-window';
import { tellPrivateWindow, tellStorageFailure } from '../../lib/hooks/tell-problem';
import { openDatabase, useDatabase } from '../../lib/hooks/use-database';
import { useFirstRead } from '../../lib/hooks/use-first-read';
import { useList } from '../../lib/hooks/use-list';
import { useLog } from '../../lib/hooks/use-log';
import { useNow } from '../../lib/hooks/use-now';
import { useWhoIAm } from '../../lib/hooks/use-who-i-am';
import { dayInLondon } from '../../lib/list/time';
import type { Entry } from '../../lib/log/entry';
import { finishDraft } from '../../lib/log/finish-draft';
import { deleteEntry, restoreEntry, saveEntry } from '../../lib/storage/entries';
import type { Kept, StorageFailure } from '../../lib/storage/failure';

/** What was just done; `before` is what it was until then, to be put back. */
interface Done {
  readonly what: 'saved' | 'deleted';
  readonly entry: Entry;
  readonly before: Entry | null;
}

/** Joins the stored log and the list into the page "Your log". */
export function useActivity(): { readonly view: ActivityView; readonly acts: ActivityActs } {
  const db = useDatabase();
  const now = useNow();
  const first = useFirstRead();
  const listed = useList(db, first);
  const who = useWhoIAm(db, first);
  const log = useLog(db);
  const [done, setDone] = useState<Done | null>(null);
  const [told, setTold] = useState<readonly Problem[]>(() =>
    isPrivateWindow() ? [tellPrivateWindow()] : [],
  );

  const tell = (reason: StorageFailure): void =>
    setTold((before) => [
      ...before.filter(({ id }) => id !== 'storage'),
      { id: 'storage', text: tellStorageFailure(reason) },
    ]);
  const settle = <T>(kept: Kept<T>, next: (value: T) => Done | null): void => {
    if (kept.ok) setDone(next(kept.value));
    else tell(kept.reason);
  };
  const entries = log.state === 'answered' ? log.value.entries : [];

  const acts: ActivityActs = {
    saveDraft: async (draft) => {
      const instant = new Date();
      const finished = finishDraft(draft, {
        id: newId(),
        now: instant.toISOString(),
        offset: -instant.getTimezoneOffset(),
        today: dayInLondon(instant.toISOString()),
      });
      if (!finished.ok) return finished;
      const before = entries.find(({ id }) => id === finished.entry.id) ?? null;
      const saved = await saveEntry(await openDatabase(), finished.entry);
      settle(saved, (entry) => ({ what: 'saved', entry, before }));
      return saved.ok ? { ok: true } : { ok: false, problems: [] };
    },
    deleteEntry: (id) => {
      void openDatabase()
        .then((opened) => deleteEntry(opened, id, new Date().toISOString()))
        .then((deleted) => settle(deleted, (entry) => ({ what: 'deleted', entry, before: entry })));
    },
    undo: () => {
      if (!done) return;
      const instant = new Date().toISOString();
      const { before, entry } = done;
      void openDatabase()
        .then((opened) =>
          before ? restoreEntry(opened, before, instant) : deleteEntry(opened, entry.id, instant),
        )
        .then((kept) => settle(kept, () => null));
    },
    download: downloadFiles,
    dismiss: (id) => setTold((before) => before.filter((problem) => problem.id !== id)),
  };

  if (log.state === 'failed') {
    const problem = { id: 'storage', text: tellStorageFailure('no-storage') };
    return { view: { state: 'failed', problem }, acts };
  }
  if (log.state === 'waiting' || listed.state === 'waiting' || !who)
    return { view: { state: 'loading' }, acts };
  const view: ActivityView = {
    state: 'ready',
    today: dayInLondon(now),
    organisation: who.organisation,
    list: listed.state === 'ready' ? listed.list : null,
    ...log.value,
    done,
    problems: told,
  };
  return { view, acts };
}
