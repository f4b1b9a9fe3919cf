import { createRoot } from 'react-dom/client';
import { Desk } from '../../components/report/desk/Desk';
import { callWorker } from '../../lib/browser/worker-calls';
import type { DeskCalls } from '../../lib/formats/receive/desk-calls';
import reportWorker from './report-worker?worker&url';
import { useDesk } from './use-desk';

const call = callWorker<DeskCalls>(new Worker(reportWorker, { type: 'module' }));

function ReportPage() {
  const { view, acts } = useDesk(call);
  return <Desk view={view} acts={acts} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<ReportPage />);
