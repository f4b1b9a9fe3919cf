import { t } from '../../../lib/text';

/** The parts of the page. */
export type DeskSide = 'files' | 'report' | 'publish' | 'together';

const SIDES = ['files', 'report', 'publish', 'together'] as const satisfies readonly DeskSide[];

export interface DeskHeaderProps {
  readonly side: DeskSide;
  readonly onTurn: (side: DeskSide) => void;
}

/** The bar at the top: what the page is, and the way between its parts. */
export function DeskHeader({ side, onTurn }: DeskHeaderProps) {
  return (
    <header className="desk-bar">
      <div className="desk-bar__inner">
        <p className="desk-bar__name">
          {t('name')} · {t('reportPage.title')}
        </p>
        <nav className="desk-bar__sides" aria-label={t('reportPage.sides')}>
          {SIDES.map((one) => (
            <button
              key={one}
              type="button"
              className="desk-bar__side"
              aria-current={side === one ? 'page' : undefined}
              onClick={() => onTurn(one)}
            >
              {t(`reportPage.side.${one}`)}
            </button>
          ))}
          <a className="desk-bar__side" href="/activity.html">
            {t('activity.title')}
          </a>
        </nav>
      </div>
    </header>
  );
}
