import { useState, type FormEvent } from 'react';
import { t } from '../../lib/text';
import { LongTextField } from '../kit/fields/LongTextField';
import { TextField } from '../kit/fields/TextField';

/** Asks for a list's address and its publisher's keys, which only a person can bring from elsewhere. */
export function FeedSettingsForm({
  onFollow,
}: {
  readonly onFollow: (address: string, keys: string) => void;
}) {
  const [address, setAddress] = useState('');
  const [keys, setKeys] = useState('');
  const follow = (event: FormEvent): void => {
    event.preventDefault();
    onFollow(address, keys);
  };
  return (
    <form className="stack" onSubmit={follow} noValidate>
      <TextField
        id="feed-address"
        type="url"
        label={t('feedSettings.address')}
        hint={t('feedSettings.addressHint')}
        value={address}
        onChange={setAddress}
      />
      <LongTextField
        id="feed-keys"
        rows={5}
        label={t('feedSettings.keys')}
        hint={t('feedSettings.keysHint')}
        value={keys}
        onChange={setKeys}
      />
      <div className="buttons">
        <button type="submit" className="button button--primary">
          {t('feedSettings.follow')}
        </button>
      </div>
    </form>
  );
}
