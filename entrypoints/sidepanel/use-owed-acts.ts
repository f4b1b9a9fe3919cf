import { useState } from 'react';
import type { OwedActs, OwedDone } from '../../components/kit/follow-ups/owed-view';
import { readMoment } from '../../lib/hooks/this-moment';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import type { Entry } from '../../lib/log/entry';
import { captureRecord, giveAnswer, snooze } from '../../lib/log/follow-up';
import { changeEntries, restoreEntries } from '../../lib/storage/entries';
import type { StorageFailure } from '../../lib/storage/failure';

/** The acts on what is owed, and what was just done and can be undone. */
export interface OwedActsHook {
  readonly acts: OwedActs;
  readonly done: OwedDone | null;
  /** Tells no more of it: something else was done since. */
  readonly forgetDone: () => void;
}

/** Does what the person says about an answer that is owed, as it stands on the disk, and undoes it. */
export function useOwedActs(log: OpenLog | null, onFailure: (reason: StorageFailure) => void): OwedActsHook {
  const [done, setDone] = useState<(OwedDone & { readonly before: readonly Entry[] }) | null>(null);
  const change = (id: string, what: OwedDone, changed: (entry: Entry, today: string) => Entry): void => {
    if (!log) return;
    const { now, today } = readMoment();
    void log
      .open()
      .then((db) => changeEntries(db, [id], (entry) => changed(entry, today), now))
      .then((kept) => {
        if (!kept.ok) onFailure(kept.reason);
        else setDone({ ...what, before: kept.value });
      });
  };
  return {
    done,
    forgetDone: () => setDone(null),
    acts: {
      answered: (id) => change(id, { what: 'answered' }, giveAnswer),
      captured: (id) => change(id, { what: 'captured' }, captureRecord),
      putOff: (id, until) => change(id, { what: 'put-off', until }, (entry) => snooze(entry, until)),
      undo: () => {
        if (!done || !log) return;
        void log
          .open()
          .then((db) => restoreEntries(db, done.before, readMoment().now))
          .then((kept) => (kept.ok ? setDone(null) : onFailure(kept.reason)));
      },
    },
  };
}
