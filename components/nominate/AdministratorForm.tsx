import { t } from '../../lib/text';
import { RadioField } from '../kit/fields/RadioField';
import { SelectField } from '../kit/fields/SelectField';
import { TermQuestion } from './TermQuestion';
import { entriesOf, LABELS, OPERATOR_TEXTS, WISH_TEXTS } from './text-keys';
import type { Asking } from './use-asking';
import { WordsQuestion } from './WordsQuestion';

/** What the people who run a forum are asked: what they wish, in their own words, and their terms. */
export function AdministratorForm({ asking }: { readonly asking: Asking }) {
  const { answers, answer } = asking;
  return (
    <>
      <section className="stack stack--wide nominate__part" aria-labelledby="part-forum">
        <h2 id="part-forum">{t('nominate.forum')}</h2>
        <WordsQuestion question="address" asking={asking} />
        <WordsQuestion question="name" asking={asking} />
      </section>
      <section className="stack stack--wide nominate__part" aria-labelledby="part-wish">
        <h2 id="part-wish">{t('nominate.wish')}</h2>
        <p className="quiet">{t('nominate.yours')}</p>
        <RadioField
          id="stance"
          label={t(LABELS.stance)}
          error={asking.errorOf('stance')}
          value={answers.stance}
          choices={entriesOf(WISH_TEXTS).map(([value, key]) => ({ value, text: t(key) }))}
          onChange={(value) => answer('stance', value)}
        />
        <WordsQuestion question="words" asking={asking} rows={4} />
        <WordsQuestion question="by" asking={asking} />
      </section>
      <section className="stack stack--wide nominate__part" aria-labelledby="part-terms">
        <h2 id="part-terms">{t('nominate.terms')}</h2>
        <p className="quiet">{t('nominate.termsHint')}</p>
        <TermQuestion term="privateMessages" asking={asking} />
        <TermQuestion term="account" asking={asking} />
        <TermQuestion term="tag" asking={asking} />
        <TermQuestion term="links" asking={asking} />
        <TermQuestion term="realNames" asking={asking} />
        <WordsQuestion question="notes" asking={asking} optional rows={3} />
      </section>
      <section className="stack stack--wide nominate__part" aria-labelledby="part-about">
        <h2 id="part-about">{t('nominate.about')}</h2>
        <WordsQuestion question="audience" asking={asking} optional />
        <WordsQuestion question="contactPage" asking={asking} optional />
        <WordsQuestion question="operatorName" asking={asking} optional />
        <SelectField
          id="operatorKind"
          label={t(LABELS.operatorKind)}
          none={t('nominate.noAnswer')}
          value={answers.operatorKind}
          choices={entriesOf(OPERATOR_TEXTS).map(([value, key]) => ({ value, text: t(key) }))}
          onChange={(value) => answer('operatorKind', value)}
        />
      </section>
    </>
  );
}
