import { t } from '../../lib/text';
import { AddressForm } from './AddressForm';
import { FollowOffer } from './FollowOffer';
import { ForumSearch } from './ForumSearch';
import type { PanelActs, ReadyView } from './view';

export interface NowherePageProps {
  readonly view: ReadyView;
  readonly acts: PanelActs;
}

/** No forum in sight: why the panel does not know where one is, and every way to tell it. */
export function NowherePage({ view, acts }: NowherePageProps) {
  const blind = view.page.state === 'no-address';
  return (
    <>
      <div className="section">
        <h1>{t('panel.noAddress.title')}</h1>
        <p>{blind ? t('panel.noAddress.why') : t('panel.noAddress.notAPage')}</p>
        {blind && view.following.state !== 'refused' && <p>{t('panel.noAddress.button')}</p>}
      </div>
      <FollowOffer following={view.following} acts={acts} />
      <section className="section" aria-labelledby="by-hand">
        <h2 id="by-hand">{t('panel.byHand.title')}</h2>
        <p>{t('log.barriers.cannotOpen')}</p>
        <ForumSearch forums={view.searched} acts={acts} />
        <AddressForm acts={acts} />
      </section>
    </>
  );
}
