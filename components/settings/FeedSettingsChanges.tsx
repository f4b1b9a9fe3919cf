import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';

/** More than anybody reads at once. */
const SHOWN = 200;

/** What changed from the list before to the present one, a sentence each. */
export function FeedSettingsChanges({ changes }: { readonly changes: readonly string[] | null }) {
  if (changes === null) return null;
  const more = changes.length - SHOWN;
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('feedSettings.changes.title')}</h2>
      {changes.length === 0 ? (
        <p>{t('feedSettings.changes.none')}</p>
      ) : (
        <Disclosure summary={t('feedSettings.changes.which', changes.length)}>
          <ul className="bullets">
            {changes.slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {more > 0 && <p>{t('feedSettings.changes.more', more)}</p>}
        </Disclosure>
      )}
    </section>
  );
}
