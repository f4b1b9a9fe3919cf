import { createRoot } from 'react-dom/client';
import { Activity } from '../../components/activity/Activity';
import { exportMeans } from '../../lib/hooks/export-means';
import exportWorker from './export-worker?worker&url';
import { useActivity } from './use-activity';

const startWorker = (): Worker => new Worker(exportWorker, { type: 'module' });

const MEANS = { now: () => new Date().toISOString(), exporting: exportMeans(startWorker) };

function ActivityPage() {
  const { view, acts } = useActivity();
  return <Activity view={view} acts={acts} means={MEANS} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ActivityPage />);
