import { createRoot } from 'react-dom/client';
import { Activity } from '../../components/activity/Activity';
import { backupMeans } from '../../lib/hooks/backup-means';
import { exportMeans } from '../../lib/hooks/export-means';
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

function ActivityPage() {
  const { view, acts } = useActivity();
  const asked = useAskedSide();
  return <Activity view={view} acts={acts} means={MEANS} asked={asked} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ActivityPage />);
