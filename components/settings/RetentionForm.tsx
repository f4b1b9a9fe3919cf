import { type FormEvent, useState } from 'react';
import { MOST_MONTHS, readMonths } from '../../lib/log/retention';
import { t } from '../../lib/text';
import { TextField } from '../kit/fields/TextField';

export interface RetentionFormProps {
  /** Null where entries are kept without a limit. */
  readonly months: number | null;
  /** Set by the organisation's IT, and not chosen here. */
  readonly isSet: boolean;
  readonly onSave: (months: number | null) => void;
}

/** For how long entries are kept. Saving deletes nothing: the log says what is due, and the person decides there. */
export function RetentionForm({ months, isSet, onSave }: RetentionFormProps) {
  const [typed, setTyped] = useState(months === null ? '' : String(months));
  const [refused, setRefused] = useState(false);
  const read = typed.trim() === '' ? null : readMonths(typed);
  const isWrong = typed.trim() !== '' && read === null;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setRefused(isWrong);
    if (!isWrong) onSave(read);
  };
  return (
    <section className="stack" aria-labelledby="retention">
      <h2 id="retention">{t('activity.retention.settingTitle')}</h2>
      <p className="quiet">{t('activity.retention.settingWhy')}</p>
      {isSet && months !== null ? (
        <>
          <p>{t('layers.policy.months', months)}</p>
          <p className="quiet">{t('layers.policy.isSet')}</p>
        </>
      ) : (
        <form className="stack" noValidate onSubmit={save}>
          <TextField
            id="retention-months"
            type="number"
            label={t('activity.retention.months')}
            hint={t('activity.retention.monthsHint')}
            optional
            error={
              refused && isWrong
                ? t('activity.retention.monthsWrong', { most: String(MOST_MONTHS) })
                : undefined
            }
            value={typed}
            onChange={setTyped}
          />
          <div className="buttons">
            <button type="submit" className="button button--primary">
              {t('activity.retention.save')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
