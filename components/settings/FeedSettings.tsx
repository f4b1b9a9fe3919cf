import { t } from '../../lib/text';
import type { FeedActs, FeedView } from './feed-view';
import { FeedSettingsForm } from './FeedSettingsForm';

/** Where the list comes from: none but the package, or an address that is checked daily and on demand. */
export function FeedSettings({ view, acts }: { readonly view: FeedView; readonly acts: FeedActs }) {
  const { followed, checking, answer } = view;
  return (
    <section className="stack" aria-labelledby="feed">
      <h2 id="feed">{t('feedSettings.title')}</h2>
      <p className="quiet">{t('feedSettings.what')}</p>
      {followed === null ? (
        <>
          <p>{t('feedSettings.none')}</p>
          <FeedSettingsForm
            id="feed"
            words={{
              address: t('feedSettings.address'),
              addressHint: t('feedSettings.addressHint'),
              keys: t('feedSettings.keys'),
              submit: t('feedSettings.follow'),
            }}
            onFollow={acts.follow}
          />
        </>
      ) : (
        <>
          <p className="feed__where">
            {t('feedSettings.followed', { feed: followed.feed, address: followed.address })}
          </p>
          {followed.isSet && <p className="quiet">{t('layers.policy.isSet')}</p>}
          {followed.last !== null && <p>{followed.last}</p>}
          <div className="buttons">
            <button type="button" className="button button--primary" disabled={checking} onClick={acts.check}>
              {t('feedSettings.check')}
            </button>
            {!followed.isSet && (
              <button type="button" className="button" onClick={acts.stop}>
                {t('feedSettings.stop')}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status" className="feed__answer">
        {checking ? t('feedSettings.checking') : answer}
      </p>
    </section>
  );
}
