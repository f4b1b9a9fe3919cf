import { t } from '../../lib/text';
import { AddressForm } from './AddressForm';
import { Barriers } from './Barriers';
import { FollowOffer } from './FollowOffer';
import { ForumSearch } from './ForumSearch';
import type { PanelActs, ReadyView } from './view';

export interface UnlistedPageProps {
  readonly host: string;
  readonly view: ReadyView;
  readonly acts: PanelActs;
}

/** A site that the list does not know: look for it under another name, suggest it, or say what stopped you. */
export function UnlistedPage({ host, view, acts }: UnlistedPageProps) {
  return (
    <>
      <div className="section">
        <h1>{t('panel.unlisted.title')}</h1>
        <p>
          {t('panel.unlisted.what', { host })} {t('panel.unlisted.rules')}
        </p>
      </div>
      <Barriers onLog={acts.logBarrier} />
      <section className="section" aria-label={t('panel.byHand.title')}>
        <ForumSearch forums={view.searched} acts={acts} label={t('panel.unlisted.search')} />
        <AddressForm acts={acts} />
      </section>
      <section className="section" aria-labelledby="suggest">
        <h2 id="suggest">{t('panel.unlisted.suggestTitle')}</h2>
        <p>{t('panel.unlisted.suggestWhy')}</p>
        <p>
          <button type="button" className="button" onClick={() => acts.nominate({ host })}>
            {t('panel.unlisted.suggest')}
          </button>
        </p>
      </section>
      <FollowOffer following={view.following} acts={acts} />
    </>
  );
}
