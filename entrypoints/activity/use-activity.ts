import { useMemo, useState } from 'react';
import type { ActivityActs, ActivityView } from '../../components/activity/view';
import type { Problem } from '../../components/panel/view';
import { downloadFiles } from '../../lib/browser/download';
import { isPrivateWindow } from '../../lib/browser/private-window';
import {
  tellLostLog,
  tellNotRead,
  tellPrivateWindow,
  tellStorageFailure,
} from '../../lib/hooks/tell-problem';
import { useDatabase } from '../../lib/hooks/use-database';
import { useFirstRead } from '../../lib/hooks/use-first-read';
import { useFound } from '../../lib/hooks/use-found';
import { useList } from '../../lib/hooks/use-list';
import { useLogBook } from '../../lib/hooks/use-log-book';
import { useLostLog } from '../../lib/hooks/use-lost-log';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import { useOwed } from '../../lib/hooks/use-owed';
import { useNow } from '../../lib/hooks/use-now';
import { useRetention } from '../../lib/hooks/use-retention';
import { useWhoIAm } from '../../lib/hooks/use-who-i-am';
import { dayInLondon } from '../../lib/list/time';
import type { LogRow } from '../../lib/log/find/log-row';
import { findDue } from '../../lib/log/retention';
import type { StorageFailure } from '../../lib/storage/failure';
import { useLogActs } from './use-log-acts';
import { useQuery } from './use-query';
import { useUnsaved } from './use-unsaved';

const NO_ROWS: readonly LogRow[] = [];

/**
 * Joins a stored log and the list into the page "Your log".
 *
 * @param shown the log to show and to change: the person's own, or the one of practice
 */
export function useActivity(shown: OpenLog): { readonly view: ActivityView; readonly acts: ActivityActs } {
  const db = useDatabase();
  const today = dayInLondon(useNow());
  const first = useFirstRead(null);
  const listed = useList(db);
  const list = listed.state === 'ready' ? listed.list : null;
  const who = useWhoIAm(db, first);
  const log = useLogBook(shown.db);
  const rows = log.state === 'read' ? log.book.rows : NO_ROWS;
  const isRead = log.state === 'read' && log.book.stillReading === null;
  const entries = useMemo(() => rows.map(({ entry }) => entry), [rows]);
  const lost = useLostLog(db);
  // The number on the toolbar button follows what is done here.
  useOwed(shown, today);
  const [query, ask] = useQuery();
  const found = useFound(rows, query, list, today);
  const [told, setTold] = useState<readonly Problem[]>(() =>
    isPrivateWindow() ? [tellPrivateWindow()] : [],
  );
  const tell = (reason: StorageFailure): void =>
    setTold((before) => [
      ...before.filter(({ id }) => id !== 'storage'),
      { id: 'storage', text: tellStorageFailure(reason) },
    ]);
  const months = useRetention(db);
  const due = useMemo(
    // How long records are to be kept says nothing about made-up ones.
    () => (months === null || !isRead || shown.isPractice ? null : findDue(rows, months, today)),
    [rows, isRead, months, today, shown.isPractice],
  );
  const { unsaved, keep, drop, settle } = useUnsaved(shown, tell);
  const { acts: logActs, done, working, forgetDone } = useLogActs(shown, entries, settle, tell);

  const acts: ActivityActs = {
    ...logActs,
    ask,
    keepDraft: keep,
    dropDraft: drop,
    download: downloadFiles,
    dismiss: (id) => {
      if (id === 'done') forgetDone();
      if (id === 'lost') lost.dismiss();
      setTold((before) => before.filter((problem) => problem.id !== id));
    },
  };

  if (log.state === 'failed') {
    return {
      view: { state: 'failed', problem: { id: 'storage', text: tellNotRead(log.reason) } },
      acts,
    };
  }
  if (log.state === 'waiting' || listed.state === 'waiting' || !who) {
    return { view: { state: 'loading' }, acts };
  }
  const view: ActivityView = {
    state: 'ready',
    today,
    organisation: who.organisation,
    list,
    ...log.book,
    entries,
    query,
    found,
    unsaved,
    due,
    done,
    working,
    problems: lost.entries > 0 ? [tellLostLog(lost.entries), ...told] : told,
  };
  return { view, acts };
}
