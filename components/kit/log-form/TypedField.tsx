import { t } from '../../../lib/text';
import { LongTextField } from '../fields/LongTextField';
import { TextField } from '../fields/TextField';
import { PersonalDataNote } from '../personal-data/PersonalDataNote';
import type { EntryFieldProps } from './entry-field';

/** The fields into which an author types: each is kept word for word until it is checked. */
export function TypedField(props: EntryFieldProps<'issue' | 'note' | 'minutes' | 'askedOn' | 'title'>) {
  const { name, id, draft, choices, error, onChange } = props;
  const field = {
    id,
    error,
    optional: true,
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  };
  const watch = <PersonalDataNote field={id} text={draft[name]} onChange={field.onChange} />;
  switch (name) {
    case 'issue':
      return (
        <div>
          <LongTextField
            {...field}
            label={t('kit.form.issue')}
            hint={t('kit.form.issueHint')}
            optional={draft.kind !== 'listening'}
          />
          {watch}
        </div>
      );
    case 'note':
      return (
        <div>
          <LongTextField {...field} label={t('kit.form.note')} hint={t('kit.form.noteHint')} />
          {watch}
        </div>
      );
    case 'minutes':
      return <TextField {...field} type="number" label={t('kit.form.minutes')} />;
    case 'askedOn':
      return <TextField {...field} type="day" max={choices.today} label={t('kit.form.askedOn')} />;
    case 'title':
      return (
        <div>
          <TextField {...field} label={t('kit.form.title')} />
          {watch}
        </div>
      );
  }
}
