import type { Terms } from '../../lib/list/forum';
import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import { sayTerms } from './term-words';

/** What the operator asks of us, in a few words each, and anything else in a sentence. */
export function TermChips({ terms }: { readonly terms: Terms }) {
  const said = sayTerms(terms);
  return (
    <>
      {said.length > 0 && (
        <ul className="chips" aria-label={t('panel.where.terms')}>
          {said.map(({ id, tone, text }) => (
            <li key={id} className={`chip ${tone}`}>
              {tone === 'stop' && <Icon name="cross" />}
              {tone === 'ask' && <Icon name="ask" />}
              {text}
            </li>
          ))}
        </ul>
      )}
      {said.length === 0 && terms.notes.length === 0 && (
        <p className="quiet">{t('panel.where.termsNotKnown')}</p>
      )}
      {terms.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}
