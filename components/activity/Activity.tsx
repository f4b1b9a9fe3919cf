import { useState } from 'react';
import type { LogRow } from '../../lib/log/find/log-row';
import type { LogPeriod } from '../../lib/log/select-entries';
import { t } from '../../lib/text';
import { KeptInContext, keptIn } from '../kit/kept/kept-in';
import type { PracticeView } from '../kit/practice/practice-view';
import { PracticeBanner } from '../kit/practice/PracticeBanner';
import { ActivityHeader, type ActivitySide } from './ActivityHeader';
import { BackupSide } from './backup/BackupSide';
import { ExportSide } from './export/ExportSide';
import { LogSide } from './LogSide';
import { NotInPractice } from './NotInPractice';
import { ProblemList } from './ProblemList';
import { PackSide } from './request-pack/PackSide';
import type { ActivityActs, ActivityMeans, ActivityView } from './view';
import './activity.scss';

export interface ActivityProps {
  readonly view: ActivityView;
  readonly acts: ActivityActs;
  readonly means: ActivityMeans;
  /** A side that was asked for from elsewhere, as by a link; another object each time. */
  readonly asked?: { readonly side: ActivitySide } | undefined;
  /** Practice, where it can be turned on and off. While it is on, what is shown is made up and nothing leaves. */
  readonly practice?: PracticeView;
  /** Whether this is a private window, which keeps nothing. */
  readonly isPrivate?: boolean;
}

/** The page "Your log": what I did, to change and to delete, and its export. */
export function Activity({ view, acts, means, asked, practice, isPrivate = false }: ActivityProps) {
  const [side, setSide] = useState<ActivitySide>(asked?.side ?? 'log');
  // The page does not take the focus when it opens; a side that somebody turned to does.
  const [turned, setTurned] = useState(false);
  const [exported, setExported] = useState<LogPeriod | undefined>();
  const [packed, setPacked] = useState<readonly LogRow[] | null>(null);
  const turn = (to: ActivitySide, days?: LogPeriod): void => {
    setTurned(true);
    setPacked(null);
    setExported(days);
    setSide(to);
  };
  const [heard, setHeard] = useState(asked);
  if (asked !== heard) {
    setHeard(asked);
    if (asked) setSide(asked.side);
  }
  return (
    <KeptInContext value={keptIn(practice?.isOn === true, isPrivate)}>
      {practice?.isOn && <PracticeBanner practice={practice} />}
      <ActivityHeader side={side} onTurn={(to) => turn(to)} />
      <main className="activity">
        {view.state === 'loading' && <p className="quiet appear-late">{t('activity.loading')}</p>}
        {view.state === 'failed' && (
          <>
            <h1>{t('activity.title')}</h1>
            <ProblemList problems={[view.problem]} />
          </>
        )}
        {view.state === 'ready' && side === 'log' && packed && (
          <PackSide
            view={view}
            found={packed}
            now={means.now}
            onDownload={acts.download}
            onLeave={() => turn('log')}
          />
        )}
        {view.state === 'ready' && side === 'log' && !packed && (
          <LogSide
            view={view}
            acts={acts}
            takesFocus={turned}
            onExport={(days) => turn('export', days)}
            onRestore={() => turn('backup')}
            practice={practice}
            onPack={
              practice?.isOn
                ? undefined
                : (rows) => {
                    setTurned(true);
                    setPacked(rows);
                  }
            }
          />
        )}
        {view.state === 'ready' && side !== 'log' && practice?.isOn && <NotInPractice side={side} />}
        {view.state === 'ready' && side === 'backup' && !practice?.isOn && (
          <BackupSide
            list={view.list}
            means={means.backup}
            takesFocus={turned}
            onRestored={() => {
              acts.dismiss('lost');
              acts.dismiss('done');
            }}
          />
        )}
        {view.state === 'ready' && side === 'export' && !practice?.isOn && (
          <ExportSide view={view} means={means} days={exported} />
        )}
      </main>
    </KeptInContext>
  );
}
