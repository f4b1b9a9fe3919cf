import { useDeferredValue, useMemo, useState } from 'react';
import { findPersonalData } from '../../../lib/log/personal-data/find-personal-data';
import type { Found } from '../../../lib/log/personal-data/found';
import { t } from '../../../lib/text';
import { sayPersonal } from './say-personal';
import { takeOut } from './take-out';

export interface PersonalDataNoteProps {
  /** The field that the text is in; the focus goes back there. */
  readonly field: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/**
 * A quiet word below a free text whose words look as if they were about a person: which words, why they matter, one
 * press to take each out and one to go on. It never stops anybody from saving, and what it found is kept nowhere.
 */
export function PersonalDataNote({ field, text, onChange }: PersonalDataNoteProps) {
  const read = useDeferredValue(text);
  const [kept, setKept] = useState<readonly string[]>([]);
  const found = useMemo(() => findPersonalData(read), [read]);
  const told = found.filter(({ words }) => !kept.includes(words));

  const backToField = (): void => document.getElementById(field)?.focus();
  const remove = (one: Found): void => {
    onChange(takeOut(text, one.words));
    backToField();
  };
  const keep = (): void => {
    setKept([...kept, ...told.map(({ words }) => words)]);
    backToField();
  };

  return (
    <div role="status">
      {told.length > 0 && (
        <div className="personal stack stack--tight">
          <p>
            <strong>{t('personalData.title')}</strong>
          </p>
          <ul className="personal__found">
            {told.map((one) => (
              <li key={one.start}>
                <span>{sayPersonal(one.kind, one.words)}</span>{' '}
                <button type="button" className="link" onClick={() => remove(one)}>
                  {t('personalData.takeOut')}
                  <span className="visually-hidden"> {t('personalData.which', { words: one.words })}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="quiet">{t('personalData.why')}</p>
          <button type="button" className="link" onClick={keep}>
            {t('personalData.keep', told.length)}
          </button>
        </div>
      )}
    </div>
  );
}
