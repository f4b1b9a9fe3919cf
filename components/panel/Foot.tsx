import { t } from '../../lib/text';
import type { PanelActs } from './view';

/** The ways to one's own pages. */
export function Foot({ acts }: { readonly acts: PanelActs }) {
  return (
    <nav className="section foot" aria-label={t('panel.foot.region')}>
      <button type="button" className="link" onClick={acts.openActivity}>
        {t('panel.foot.log')}
      </button>
      <button type="button" className="link" onClick={acts.openSettings}>
        {t('panel.foot.settings')}
      </button>
    </nav>
  );
}
