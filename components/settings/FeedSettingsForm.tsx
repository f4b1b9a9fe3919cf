import { useState, type FormEvent } from 'react';
import { t } from '../../lib/text';
import { LongTextField } from '../kit/fields/LongTextField';
import { TextField } from '../kit/fields/TextField';

export interface FeedSettingsFormProps {
  /** What the ids of its fields begin with. */
  readonly id: string;
  /** What it is called here, in the words of its place. */
  readonly words: {
    readonly address: string;
    readonly addressHint: string;
    readonly keys: string;
    readonly submit: string;
  };
  /** Called straight from the press. */
  readonly onFollow: (address: string, keys: string) => void;
}

/** Asks for a list's address and its publisher's keys, which only a person can bring from elsewhere. */
export function FeedSettingsForm({ id, words, onFollow }: FeedSettingsFormProps) {
  const [address, setAddress] = useState('');
  const [keys, setKeys] = useState('');
  const follow = (event: FormEvent): void => {
    event.preventDefault();
    onFollow(address, keys);
  };
  return (
    <form className="stack" onSubmit={follow} noValidate>
      <TextField
        id={`${id}-address`}
        type="url"
        label={words.address}
        hint={words.addressHint}
        value={address}
        onChange={setAddress}
      />
      <LongTextField
        id={`${id}-keys`}
        rows={5}
        label={words.keys}
        hint={t('feedSettings.keysHint')}
        value={keys}
        onChange={setKeys}
      />
      <div className="buttons">
        <button type="submit" className="button button--primary">
          {words.submit}
        </button>
      </div>
    </form>
  );
}
