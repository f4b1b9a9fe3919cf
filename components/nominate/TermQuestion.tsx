import type { TermQuestion as Term } from '../../lib/list/nominate/answers';
import { t } from '../../lib/text';
import { SelectField } from '../kit/fields/SelectField';
import { entriesOf, LABELS, TERM_TEXTS } from './text-keys';
import type { Asking } from './use-asking';

/** A question about the forum's terms: one of a few answers, or none. */
export function TermQuestion({ term, asking }: { readonly term: Term; readonly asking: Asking }) {
  return (
    <SelectField
      id={term}
      label={t(LABELS[term])}
      none={t('nominate.noAnswer')}
      value={asking.answers[term]}
      choices={entriesOf(TERM_TEXTS[term]).map(([value, key]) => ({ value, text: t(key) }))}
      onChange={(value) => asking.answer(term, value)}
    />
  );
}
