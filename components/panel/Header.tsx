import { formatInstantDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import { Problems } from './Problems';
import type { ListStatus, PanelActs, Problem } from './view';

export interface HeaderProps {
  /** Null while no list is known. */
  readonly list: ListStatus | null;
  readonly problems: readonly Problem[];
  readonly acts: PanelActs;
}

/** What stays in sight: whose panel it is, which list it reads and how old that is, and what went wrong. */
export function Header({ list, problems, acts }: HeaderProps) {
  return (
    <header className="top">
      <div className="top__bar">
        <p className="top__name">{t('panel.title')}</p>
        {list && <p className="top__list">{sayList(list)}</p>}
      </div>
      {list && list.state !== 'current' && (
        <p className="top__warning">
          <Icon name="ask" />
          {list.state === 'stale' ? t('panel.list.stale') : t('panel.list.expired')}
        </p>
      )}
      {list?.refused && (
        <p className="top__warning top__warning--refused">
          <Icon name="ask" />
          <span>
            {t('panel.list.refused', { day: formatInstantDay(list.refused.on), why: list.refused.why })}{' '}
            <button type="button" className="link" onClick={acts.openSettings}>
              {t('panel.list.refusedMore')}
            </button>
          </span>
        </p>
      )}
      <Problems problems={problems} acts={acts} />
    </header>
  );
}

function sayList({ sequence, issuedAt, illustrative }: ListStatus): string {
  const said = { number: sequence, day: formatInstantDay(issuedAt) };
  return illustrative ? t('panel.list.illustrative', said) : t('panel.list.current', said);
}
