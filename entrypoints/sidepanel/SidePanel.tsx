import { Panel } from '../../components/panel/Panel';
import { isPrivateWindow } from '../../lib/browser/private-window';
import { type OpenLog, useOpenLog } from '../../lib/hooks/use-open-log';
import { type PracticeHook, usePractice } from '../../lib/hooks/use-practice';
import { usePanel } from './use-panel';

/** The side panel over the log that is to be shown: the person's own, or the one of practice. */
export function SidePanel() {
  const log = useOpenLog();
  const isPractice = log?.isPractice === true;
  const practice = usePractice(isPractice);
  // Another log is another panel. Until it is known which, nothing can be written, so that it need not be another then.
  return <LogPanel key={isPractice ? 'practice' : 'own'} log={log} practice={practice} />;
}

interface LogPanelProps {
  readonly log: OpenLog | null;
  readonly practice: PracticeHook;
}

function LogPanel({ log, practice }: LogPanelProps) {
  const { view, acts } = usePanel(log);
  return <Panel view={view} acts={acts} practice={practice} isPrivate={isPrivateWindow()} />;
}
