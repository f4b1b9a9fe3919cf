import { t } from '../../lib/text';
import type { Following, PanelActs } from './view';

export interface FollowOfferProps {
  readonly following: Following;
  readonly acts: PanelActs;
}

/** The one click that lets the panel follow the listed forums and no other site; or why it does not follow. */
export function FollowOffer({ following, acts }: FollowOfferProps) {
  switch (following.state) {
    case 'all':
      return null;
    case 'refused':
      return (
        <section className="section" aria-labelledby="follow">
          <h2 id="follow">{t('panel.follow.refusedTitle')}</h2>
          <p>
            {t('panel.follow.refused')} {t('panel.follow.refusedButton')}
          </p>
          <p>{t('panel.follow.refusedHow')}</p>
          <p className="buttons">
            <button type="button" className="button" onClick={acts.openSettings}>
              {t('panel.foot.settings')}
            </button>
            <button type="button" className="button" onClick={acts.followListed}>
              {t('panel.follow.again')}
            </button>
          </p>
        </section>
      );
    case 'some-missing': {
      const { missing, granted } = following;
      const grown = granted > 0;
      return (
        <section className="section" aria-labelledby="follow">
          <h2 id="follow">{grown ? t('panel.follow.grownTitle') : t('panel.follow.title')}</h2>
          <p>
            {grown ? t('panel.follow.grown', missing) : t('panel.follow.why', missing)}{' '}
            {t('panel.follow.only')}
          </p>
          <p>
            <button type="button" className="button button--primary" onClick={acts.followListed}>
              {grown ? t('panel.follow.grownAct') : t('panel.follow.act')}
            </button>
          </p>
        </section>
      );
    }
  }
}
