import { createRoot } from 'react-dom/client';
import { KeptInContext, keptIn } from '../../components/kit/kept/kept-in';
import { FeedSettings } from '../../components/settings/FeedSettings';
import { FeedSettingsChanges } from '../../components/settings/FeedSettingsChanges';
import { OwnLists } from '../../components/settings/OwnLists';
import { NetworkLedger } from '../../components/settings/NetworkLedger';
import { PracticeSection } from '../../components/settings/PracticeSection';
import { PolicySection } from '../../components/settings/PolicySection';
import { Reminders } from '../../components/settings/Reminders';
import { Settings } from '../../components/settings/Settings';
import { isPrivateWindow } from '../../lib/browser/private-window';
import { usePractice } from '../../lib/hooks/use-practice';
import { usePracticeMode } from '../../lib/hooks/use-practice-mode';
import { useFeedSettings } from './use-feed-settings';
import { useListCheck } from './use-list-check';
import { useOwnListsSettings } from './use-own-lists-settings';
import { usePolicySettings } from './use-policy-settings';
import { useReminders } from './use-reminders';
import { useSettings } from './use-settings';

function SettingsPage() {
  const settings = useSettings();
  const check = useListCheck();
  const feed = useFeedSettings(check);
  const policy = usePolicySettings();
  const ownLists = useOwnListsSettings(check);
  const reminders = useReminders();
  const practising = usePracticeMode();
  const practice = usePractice(practising === true);
  if (!settings) return null;
  return (
    <KeptInContext value={keptIn(false, isPrivateWindow())}>
      <Settings view={settings.view} acts={settings.acts} first={policy && <PolicySection {...policy} />}>
        {reminders && <Reminders {...reminders} />}
        {practising !== null && <PracticeSection practice={practice} />}
        {feed && (
          <>
            <FeedSettings view={feed.view} acts={feed.acts} />
            {ownLists && <OwnLists view={ownLists.view} acts={ownLists.acts} />}
            <FeedSettingsChanges changes={feed.view.changes} />
            <NetworkLedger requests={feed.view.requests} />
          </>
        )}
      </Settings>
    </KeptInContext>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SettingsPage />);
