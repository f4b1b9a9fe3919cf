import { t } from '../../lib/text';

/** The sides of the page. */
export type ActivitySide = 'log' | 'export' | 'backup';

export interface ActivityHeaderProps {
  readonly side: ActivitySide;
  readonly onTurn: (side: ActivitySide) => void;
}

/** The bar at the top: whose page it is, and the way between the log, its export and its backup. */
export function ActivityHeader({ side, onTurn }: ActivityHeaderProps) {
  const turn = (to: ActivitySide, text: string) => (
    <button
      type="button"
      className="activity-bar__side"
      aria-current={side === to ? 'page' : undefined}
      onClick={() => onTurn(to)}
    >
      {text}
    </button>
  );
  return (
    <header className="activity-bar">
      <div className="activity-bar__inner">
        <p className="activity-bar__name">{t('name')}</p>
        <nav className="activity-bar__sides" aria-label={t('activity.pages')}>
          {turn('log', t('activity.log'))}
          {turn('export', t('activity.export'))}
          {turn('backup', t('backup.nav'))}
          <a className="activity-bar__side" href="/report.html">
            {t('activity.report')}
          </a>
        </nav>
      </div>
    </header>
  );
}
