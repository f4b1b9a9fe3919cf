import { type FormEvent, useState } from 'react';
import { readWords } from '../../../lib/log/request-pack/hide-words';
import { t } from '../../../lib/text';
import { TextField } from '../../kit/fields/TextField';

export interface RedactWordsProps {
  readonly id: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onRedact: (words: string) => void;
}

/** The words to redact, typed or selected in a text, wherever they stand in the pack. Stays in sight. */
export function RedactWords({ id, typed, onType, onRedact }: RedactWordsProps) {
  const [refused, setRefused] = useState(false);
  const redact = (event: FormEvent): void => {
    event.preventDefault();
    const words = readWords(typed);
    setRefused(words === null);
    if (words !== null) onRedact(words);
  };
  return (
    <form className="pack__words" noValidate onSubmit={redact}>
      <TextField
        id={id}
        label={t('requestPack.words')}
        hint={t('requestPack.wordsHint')}
        error={refused && readWords(typed) === null ? t('requestPack.noWords') : undefined}
        value={typed}
        onChange={onType}
      />
      <button type="submit" className="button">
        {t('requestPack.redact')}
      </button>
    </form>
  );
}
