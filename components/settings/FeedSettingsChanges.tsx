import { useState } from 'react';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import type { FeedView } from './feed-view';

/** The rest is drawn when somebody opens it: an update of a large list is told in hundreds of sentences. */
const AT_FIRST = 10;

/** What changed from the list before to the present one, a sentence each. */
export function FeedSettingsChanges({ changes }: { readonly changes: FeedView['changes'] }) {
  const [isOpen, setOpen] = useState(false);
  if (changes === null) return null;
  const { first, more } = changes;
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('feedSettings.changes.title')}</h2>
      {first.length === 0 ? (
        <p>{t('feedSettings.changes.none')}</p>
      ) : (
        <Disclosure
          summary={t('feedSettings.changes.which', first.length + more)}
          onOpen={() => setOpen(true)}
        >
          <ul className="bullets">
            {(isOpen ? first : first.slice(0, AT_FIRST)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {more > 0 && <p>{t('feedSettings.changes.more', more)}</p>}
        </Disclosure>
      )}
    </section>
  );
}
