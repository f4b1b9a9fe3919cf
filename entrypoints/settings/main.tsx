import { createRoot } from 'react-dom/client';
import { Settings } from '../../components/settings/Settings';
import { useSettings } from './use-settings';

function SettingsPage() {
  const settings = useSettings();
  return settings && <Settings view={settings.view} acts={settings.acts} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SettingsPage />);
