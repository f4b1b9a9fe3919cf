import { useEffect, useRef, type FormEvent } from 'react';
import type { Nominator } from '../../lib/list/nominate/answers';
import { t } from '../../lib/text';
import { ErrorSummary } from '../kit/fields/ErrorSummary';
import { RadioField } from '../kit/fields/RadioField';
import { AdministratorForm } from './AdministratorForm';
import { SuggestionForm } from './SuggestionForm';
import type { Asking } from './use-asking';

/** Who answers, and then the questions that are theirs. */
export function NominateForm({ asking }: { readonly asking: Asking }) {
  const { nominator, faults } = asking;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  const finish = (event: FormEvent): void => {
    event.preventDefault();
    asking.finish();
  };
  return (
    <form className="stack stack--wide" noValidate onSubmit={finish}>
      <ErrorSummary ref={summary} faults={faults} />
      <h1>{t('nominate.title')}</h1>
      <p>{t('nominate.what')}</p>
      <RadioField<Nominator>
        id="nominator"
        label={t('nominate.who')}
        value={nominator ?? ''}
        choices={[
          { value: 'official', text: t('nominate.official') },
          { value: 'administrator', text: t('nominate.administrator') },
        ]}
        onChange={asking.say}
      />
      {nominator === 'official' && <SuggestionForm asking={asking} />}
      {nominator === 'administrator' && <AdministratorForm asking={asking} />}
      {nominator !== null && (
        <div className="buttons">
          <button type="submit" className="button button--primary">
            {t('nominate.make')}
          </button>
        </div>
      )}
    </form>
  );
}
