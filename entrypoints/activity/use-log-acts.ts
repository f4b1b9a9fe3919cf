import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ActivityActs, Done, Undoable } from '../../components/activity/view';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import { dayInLondon } from '../../lib/list/time';
import type { Draft } from '../../lib/log/draft';
import type { Entry } from '../../lib/log/entry';
import { finishDraft } from '../../lib/log/finish-draft';
import { changeEntries, deleteEntries, restoreEntries, saveEntry } from '../../lib/storage/entries';
import { expireEntries } from '../../lib/storage/expire-entries';
import type { Kept, StorageFailure } from '../../lib/storage/failure';
import { readHistory, readReplacedAt, removeHistory } from '../../lib/storage/history';
import type { LogDatabase } from '../../lib/storage/log-database';
import { keepLastAct, readLastAct } from './last-act';

/** What was just done; `before` is what the entries were until then, to be put back. */
interface Doing extends Undoable {
  readonly before: readonly Entry[];
}

type LogActs = Pick<
  ActivityActs,
  | 'saveDraft'
  | 'changeEntries'
  | 'deleteEntries'
  | 'restore'
  | 'undo'
  | 'readHistory'
  | 'removeHistory'
  | 'expire'
>;

/** What can be done to the log, what was done last, and whether something is being done. */
export interface LogActsHook {
  readonly acts: LogActs;
  readonly done: Done | null;
  readonly working: boolean;
  readonly forgetDone: () => void;
}

/** How many entries are more than one waits for without a word. */
const MANY = 200;

const readClock = (): string => new Date().toISOString();

/** What was done to entries as it is told; nothing was done to none. */
function tellDone(what: Undoable['what'], before: readonly Entry[]): Doing | null {
  const [first] = before;
  return first ? { what, count: before.length, first, before } : null;
}

/** Joins the acts of the page to the stored log. "Saved" is said only once it is on the disk. */
export function useLogActs(
  log: OpenLog,
  entries: readonly Entry[],
  settle: () => Promise<unknown>,
  onTrouble: (reason: StorageFailure) => void,
): LogActsHook {
  const { open } = log;
  const [done, setDone] = useState<Doing | Extract<Done, { what: 'expired' }> | null>(null);
  const [working, setWorking] = useState(false);
  const finish = (doing: Doing | null, at: string): void => {
    setDone(doing);
    keepLastAct(doing && { what: doing.what, at });
  };

  // What was done before a reload can still be undone.
  useEffect(() => {
    const last = readLastAct();
    if (!last) return;
    void open()
      .then((db) => readReplacedAt(db, last.at))
      .then((before) => setDone((newer) => newer ?? tellDone(last.what, before)));
  }, [open]);

  const act = async (
    count: number,
    write: (db: LogDatabase, at: string) => Promise<Kept<readonly Entry[]>>,
    next: (entries: readonly Entry[]) => Doing | null,
  ): Promise<void> => {
    const at = readClock();
    if (count > MANY) setWorking(true);
    const kept = await write(await open(), at);
    setWorking(false);
    if (kept.ok) finish(next(kept.value), at);
    else onTrouble(kept.reason);
  };

  const save = async (draft: Draft): ReturnType<ActivityActs['saveDraft']> => {
    const instant = new Date();
    const now = instant.toISOString();
    const offset = -instant.getTimezoneOffset();
    const finished = finishDraft(draft, { id: newId(), now, offset, today: dayInLondon(now) });
    if (!finished.ok) return finished;
    const { entry } = finished;
    const before = entries.filter(({ id }) => id === entry.id);
    await settle();
    const saved = await saveEntry(await open(), entry, draft.place);
    if (saved.ok) {
      finish({ what: 'saved', count: 1, first: entry, before }, entry.changedAt);
      return { ok: true };
    }
    const [known] = before;
    if (saved.reason === 'changed-elsewhere' && known && draft.editing) {
      const editing = { ...draft.editing, revision: known.revision };
      return { ok: false, problems: [], clash: { stored: known, mine: entry, onTop: { ...draft, editing } } };
    }
    onTrouble(saved.reason);
    return { ok: false, problems: [] };
  };

  const acts: LogActs = {
    saveDraft: save,
    changeEntries: (ids, change) =>
      void act(
        ids.length,
        (db, at) => changeEntries(db, ids, change, at),
        (before) => tellDone('saved', before),
      ),
    deleteEntries: (ids) =>
      void act(
        ids.length,
        (db, at) => deleteEntries(db, ids, at),
        (before) => tellDone('deleted', before),
      ),
    restore: (entry) => {
      const before = entries.filter(({ id }) => id === entry.id);
      void act(
        1,
        (db, at) => restoreEntries(db, [entry], at),
        () => tellDone('restored', before),
      );
    },
    undo: () => {
      if (!done || done.what === 'expired') return;
      const { before, first } = done;
      // What was not there before goes again; all else is put back as it was.
      void act(
        before.length,
        (db, at) => (before.length > 0 ? restoreEntries(db, before, at) : deleteEntries(db, [first.id], at)),
        () => null,
      );
    },
    expire: ({ ids, keptFrom }) => {
      setWorking(true);
      void open()
        .then((db) => expireEntries(db, ids, keptFrom))
        .then((kept) => {
          setWorking(false);
          keepLastAct(null);
          if (kept.ok) setDone({ what: 'expired', count: kept.value });
          else onTrouble(kept.reason);
        });
    },
    readHistory: async (id) => readHistory(await open(), id),
    removeHistory: async (id) => {
      const removed = await removeHistory(await open(), [id]);
      if (!removed.ok) onTrouble(removed.reason);
    },
  };
  return {
    acts,
    done,
    working,
    forgetDone: () => {
      setDone(null);
      keepLastAct(null);
    },
  };
}
