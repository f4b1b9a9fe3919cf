import { t } from '../../lib/text';
import '../kit/kit.scss';
import { KeptInContext, keptIn } from '../kit/kept/kept-in';
import type { PracticeView } from '../kit/practice/practice-view';
import { PracticeBanner } from '../kit/practice/PracticeBanner';
import { Header } from './Header';
import { NoList } from './NoList';
import './panel.scss';
import { Ready } from './Ready';
import type { PanelActs, PanelView } from './view';

export interface PanelProps {
  readonly view: PanelView;
  readonly acts: PanelActs;
  /** Practice, where it can be turned on and off. While it is on, the log is the one of practice. */
  readonly practice?: PracticeView;
  /** Whether this is a private window, which keeps nothing. */
  readonly isPrivate?: boolean;
}

/** The side panel: where am I, am I welcome, what is our plan, who am I, before I post, log it. */
export function Panel(props: PanelProps) {
  const { practice, isPrivate = false } = props;
  return (
    <KeptInContext value={keptIn(practice?.isOn === true, isPrivate)}>
      {practice?.isOn ? (
        <div className="practising">
          <PracticeBanner practice={practice} />
          <PanelBody {...props} />
        </div>
      ) : (
        <PanelBody {...props} />
      )}
    </KeptInContext>
  );
}

function PanelBody({ view, acts, practice }: PanelProps) {
  switch (view.state) {
    case 'loading':
      return (
        <div className="panel">
          <Header list={null} problems={[]} acts={acts} />
          <main aria-busy="true">
            <h1 className="section quiet appear-late">{t('panel.loading')}</h1>
          </main>
        </div>
      );
    case 'no-list':
      return <NoList view={view} acts={acts} practice={practice} />;
    case 'ready':
      return <Ready view={view} acts={acts} practice={practice} />;
  }
}
