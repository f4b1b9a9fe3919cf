import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { FeedSettingsForm } from './FeedSettingsForm';
import { OwnListItem } from './OwnListItem';
import { OwnListOffered } from './OwnListOffered';
import type { OwnListsActs, OwnListsView } from './own-lists-view';

/** Which departments’ own lists lie on the cross-government one, in their order, and how to add one. */
export function OwnLists({ view, acts }: { readonly view: OwnListsView; readonly acts: OwnListsActs }) {
  const { lists, offer, busy, told } = view;
  return (
    <section className="stack" aria-labelledby="own-lists">
      <h2 id="own-lists">{t('layers.title')}</h2>
      <p className="quiet">{t('layers.what')}</p>
      {lists.length === 0 ? (
        <p>{t('layers.none')}</p>
      ) : (
        <>
          <ol className="own-lists">
            {lists.map((list, n) => (
              <OwnListItem key={list.feed} list={list} mayRise={lists[n - 1]?.isSet === false} acts={acts} />
            ))}
          </ol>
          <div className="buttons">
            <button type="button" className="button" disabled={busy !== null} onClick={acts.check}>
              {t('layers.check')}
            </button>
          </div>
        </>
      )}
      <p role="status" className="feed__answer">
        {busy === 'looking' ? t('layers.looking') : busy === 'checking' ? t('feedSettings.checking') : told}
      </p>
      {offer ? (
        <OwnListOffered offer={offer} acts={acts} />
      ) : (
        <Disclosure summary={t('layers.add')}>
          <FeedSettingsForm
            id="own-list"
            words={{
              address: t('layers.address'),
              addressHint: t('layers.addressHint'),
              keys: t('layers.keys'),
              submit: t('layers.look'),
            }}
            onFollow={acts.look}
          />
        </Disclosure>
      )}
    </section>
  );
}
