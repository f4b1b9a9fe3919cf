import { createRoot } from 'react-dom/client';
import { Activity } from '../../components/activity/Activity';
import { digestSha256 } from '../../lib/browser/bundled-list';
import { useActivity } from './use-activity';

const MEANS = { now: () => new Date().toISOString(), digest: digestSha256 };

function ActivityPage() {
  const { view, acts } = useActivity();
  return <Activity view={view} acts={acts} means={MEANS} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ActivityPage />);
