import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel';
import { usePanel } from './use-panel';

function SidePanel() {
  const { view, acts } = usePanel();
  return <Panel view={view} acts={acts} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
