import { useCallback, useEffect, useRef, useState } from 'react';
import { usualPeriod } from '../../components/report/desk/period-choices';
import type { DeskActs, DeskView, Told } from '../../components/report/desk/view';
import { downloadFiles } from '../../lib/browser/download';
import type { Caller } from '../../lib/browser/worker-calls';
import type { Desk, DeskCalls, DeskQuestion, DeskReport } from '../../lib/formats/receive/desk-calls';
import { useDatabase } from '../../lib/hooks/use-database';
import { useList } from '../../lib/hooks/use-list';
import { useNow } from '../../lib/hooks/use-now';
import { dayInLondon } from '../../lib/list/time';
import type { EarlierPlan } from '../../lib/report/scope/earlier-plans';
import type { Database } from '../../lib/storage/database';
import { folderActs } from './folder-acts';
import { makePublication, makeRollUpPublication } from './make-publication';
import type { Reading } from './reading';

/** So many files are handed over at once: the browser looks each of them up on the disk, and the page waits meanwhile. */
const PORTION = 20;

/** A report and what was asked: until the next one is there it is not what is asked now. */
interface Reported {
  readonly asked: DeskQuestion;
  readonly made: DeskReport;
}

/** The question to begin with: the organisation with the most entries, in the quarter of the last one. */
function firstQuestion({ survey }: Desk, today: string): DeskQuestion | null {
  const [most] = survey.organisations;
  return most ? { organisations: [most.id], period: usualPeriod(survey, today), madeOn: today } : null;
}

/** The question that is still good for the set as it stands now. */
function keepQuestion(asked: DeskQuestion | null, desk: Desk, today: string): DeskQuestion | null {
  const isThere = asked?.organisations.every((id) => desk.survey.organisations.some((one) => one.id === id));
  return isThere === true ? asked : firstQuestion(desk, today);
}

/** The plans of the lists before; where they cannot be read the report is made without them. */
async function readEarlierPlans(db: Database): Promise<readonly EarlierPlan[]> {
  const { readPreviousPlans } = await import('../../lib/storage/previous-plans');
  return readPreviousPlans(db).catch(() => []);
}

/** Joins the worker that holds the set of files, the list and the page. */
export function useDesk(call: Caller<DeskCalls>): { readonly view: DeskView; readonly acts: DeskActs } {
  const today = dayInLondon(useNow());
  const db = useDatabase();
  const listed = useList(db);
  const list = listed.state === 'ready' ? listed.list : null;
  const [desk, setDesk] = useState<Desk | null>(null);
  const [failed, setFailed] = useState(false);
  const [opening, setOpening] = useState(0);
  const [kept, setKept] = useState(0);
  const [reading, setReading] = useState<Reading | null>(null);
  const [question, setQuestion] = useState<DeskQuestion | null>(null);
  const [report, setReport] = useState<Reported | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const turn = useRef(0);

  /** Asks for the report of a question; what was asked before it is not waited for any more. */
  const ask = useCallback(
    (to: DeskQuestion | null): void => {
      turn.current += 1;
      const mine = turn.current;
      setQuestion(to);
      if (!to) return setReport(null);
      call('report', to).then(
        (made) => mine === turn.current && setReport({ asked: to, made }),
        () => setFailed(true),
      );
    },
    [call],
  );
  const settle = useCallback(
    (to: Desk, asked: DeskQuestion | null): void => {
      setDesk(to);
      setKept(to.files.length);
      ask(keepQuestion(asked, to, today));
    },
    [ask, today],
  );

  useEffect(() => {
    if (!db || !list) return;
    const watch = { onProgress: setOpening, signal: new AbortController().signal };
    readEarlierPlans(db)
      .then((earlier) => call('open', { list, earlier }, watch))
      .then(
        (to) => settle(to, null),
        () => setFailed(true),
      );
  }, [call, db, list, settle]);

  const rowsOf = useCallback(
    (figure: string) => (question ? call('rows', { question, figure }) : Promise.resolve(null)),
    [call, question],
  );

  const acts: DeskActs = {
    look: (files) => {
      const stop = new AbortController();
      setTold(null);
      setReading({ done: 0, all: files.length, stop });
      const onProgress = (done: number): void => setReading({ done, all: files.length, stop });
      const handAll = async (): Promise<void> => {
        for (let at = 0; at < files.length && !stop.signal.aborted; at += PORTION) {
          await call('hand', files.slice(at, at + PORTION));
        }
      };
      handAll()
        .then(() => call('look', null, { onProgress, signal: stop.signal }))
        .then(setDesk, () => setTold({ what: stop.signal.aborted ? 'cancelled' : 'unknown' }))
        .finally(() => setReading(null));
    },
    cancel: () => reading?.stop.abort(),
    folder: folderActs(call, desk?.folder?.name ?? '', { setDesk, setReading, setTold }),
    keep: () =>
      void call('keep', null).then((saved) => {
        setTold({ what: saved.ok ? 'kept' : saved.reason });
        if (saved.ok) settle(saved.desk, question);
      }),
    takeBack: () => void call('takeBack', null).then((to) => settle(to, question)),
    remove: (sha256, name) =>
      void call('remove', { sha256 }).then((to) => {
        setTold({ what: 'undone', name });
        settle(to, question);
      }),
    expect: (expected) =>
      void call('expect', expected).then((to) => {
        setTold({ what: 'saved' });
        settle(to, question);
      }),
    addPlans: async (files) => {
      const { desk: to, refused } = await call('addPlans', files);
      settle(to, question);
      return refused;
    },
    forgetPlan: (plan) => void call('forgetPlan', plan).then((to) => settle(to, question)),
    ask: (to) => {
      setTold(null);
      ask(to);
    },
    write: (words) => {
      if (!report) return;
      const { asked } = report;
      const mine = turn.current;
      void call('write', { question: asked, words }).then((made) => {
        if (mine === turn.current) setReport({ asked, made });
        setTold({ what: 'saved' });
      });
    },
    rowsOf,
    publish: async (audience, threshold) => {
      if (!question) throw new Error('There is no report to publish.');
      return makePublication(await call('publish', { question, audience, threshold }));
    },
    rollUp: (files, audience, period) => call('rollUp', { files, audience, period, madeOn: today }),
    publishRollUp: makeRollUpPublication,
    save: downloadFiles,
  };

  if (failed) return { view: { state: 'failed' }, acts };
  if (!desk || !list) return { view: { state: 'loading', done: opening }, acts };
  const looked = desk.files.length - kept;
  return {
    view: {
      state: 'ready',
      today,
      list,
      desk,
      looked,
      reading,
      question,
      report: report?.made ?? null,
      told,
    },
    acts,
  };
}
