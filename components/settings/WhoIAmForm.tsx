import { useState, type FormEvent } from 'react';
import type { Organisation } from '../../lib/list/organisation';
import { t } from '../../lib/text';
import { SelectField } from '../kit/fields/SelectField';
import { TextField } from '../kit/fields/TextField';

export interface WhoIAmFormProps {
  readonly organisations: readonly Organisation[];
  readonly organisation: string | null;
  readonly role: string | null;
  /** The organisation is set by its IT, and is not chosen here. */
  readonly isSet: boolean;
  readonly onSave: (organisation: string | null, role: string | null) => void;
}

/** Organisation and role, saved together. Both may stay empty. Bodies that became others are not offered. */
export function WhoIAmForm({ organisations, organisation, role, isSet, onSave }: WhoIAmFormProps) {
  const [chosen, setChosen] = useState(organisation ?? '');
  const [words, setWords] = useState(role ?? '');
  const choices = organisations
    .filter(({ id, successor }) => successor === undefined || id === organisation)
    .map(({ id, name }) => ({ value: id, text: name }))
    .toSorted((a, b) => a.text.localeCompare(b.text, 'en-GB'));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(chosen || null, words || null);
  };
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{t('settings.who.title')}</h2>
      <p className="quiet">{t('settings.who.why')}</p>
      <form className="stack" onSubmit={save}>
        {isSet ? (
          <div>
            <p>
              <strong>{t('settings.who.organisation')}</strong>
            </p>
            <p>{choices.find(({ value }) => value === chosen)?.text ?? chosen}</p>
            <p className="quiet">{t('layers.policy.isSet')}</p>
          </div>
        ) : (
          <SelectField
            id="organisation"
            label={t('settings.who.organisation')}
            none={t('settings.who.none')}
            value={chosen}
            choices={choices}
            onChange={setChosen}
          />
        )}
        <TextField
          id="role"
          label={t('settings.who.role')}
          hint={t('settings.who.roleHint')}
          optional
          value={words}
          onChange={setWords}
        />
        <div className="buttons">
          <button type="submit" className="button button--primary">
            {t('settings.who.save')}
          </button>
        </div>
      </form>
    </section>
  );
}
