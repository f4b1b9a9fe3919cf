import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import type { FeedView } from './feed-view';

/** What changed from the list before to the present one, a sentence each. */
export function FeedSettingsChanges({ changes }: { readonly changes: FeedView['changes'] }) {
  if (changes === null) return null;
  const { first, more } = changes;
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('feedSettings.changes.title')}</h2>
      {first.length === 0 ? (
        <p>{t('feedSettings.changes.none')}</p>
      ) : (
        <Disclosure summary={t('feedSettings.changes.which', first.length + more)}>
          <ul className="bullets">
            {first.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {more > 0 && <p>{t('feedSettings.changes.more', more)}</p>}
        </Disclosure>
      )}
    </section>
  );
}
