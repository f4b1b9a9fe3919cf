import { createRoot } from 'react-dom/client';
import { Activity } from '../../components/activity/Activity';
import { isPrivateWindow } from '../../lib/browser/private-window';
import { backupMeans } from '../../lib/hooks/backup-means';
import { exportMeans } from '../../lib/hooks/export-means';
import { type OpenLog, useOpenLog } from '../../lib/hooks/use-open-log';
import { type PracticeHook, usePractice } from '../../lib/hooks/use-practice';
import backupWorker from './backup-worker?worker&url';
import exportWorker from './export-worker?worker&url';
import { useActivity } from './use-activity';
import { useAskedSide } from './use-asked-side';

const start = (worker: string) => (): Worker => new Worker(worker, { type: 'module' });
const now = (): string => new Date().toISOString();

const MEANS = {
  now,
  exporting: exportMeans(start(exportWorker)),
  backup: backupMeans(start(backupWorker), now),
};

interface LogPageProps {
  readonly log: OpenLog;
  readonly practice: PracticeHook;
}

function LogPage({ log, practice }: LogPageProps) {
  const { view, acts } = useActivity(log);
  const asked = useAskedSide();
  return (
    <Activity
      view={view}
      acts={acts}
      means={MEANS}
      asked={asked}
      practice={practice}
      isPrivate={isPrivateWindow()}
    />
  );
}

function ActivityPage() {
  const log = useOpenLog();
  const practice = usePractice(log?.isPractice === true);
  // Another log is another page: nothing that was begun in one is finished in the other.
  return log && <LogPage key={log.isPractice ? 'practice' : 'own'} log={log} practice={practice} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ActivityPage />);
