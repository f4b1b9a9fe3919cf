import { useId, useState, type FormEvent } from 'react';
import { t } from '../../lib/text';
import { readWebAddress, shortenAddress } from '../kit/web-address';
import type { PanelActs } from './view';

export interface AddressFormProps {
  readonly label?: string;
  readonly acts: PanelActs;
}

/** Says where one is by a pasted address, with or without its `https://`. */
export function AddressForm({ label = t('panel.byHand.address'), acts }: AddressFormProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const address = readTyped(typed.trim());
    setRefused(address ? null : typed.trim());
    if (address) acts.goByHand({ address: address.href });
  };
  return (
    <form className="search" noValidate onSubmit={go}>
      <label htmlFor={id}>{label}</label>
      {refused !== null && (
        <p id={`${id}-error`} role="alert" className="error">
          {tellRefused(refused)}
        </p>
      )}
      <div className="search__row">
        <input
          id={id}
          type="url"
          className="input"
          autoComplete="off"
          value={typed}
          aria-invalid={refused !== null || undefined}
          aria-describedby={refused === null ? undefined : `${id}-error`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button">
          {t('panel.byHand.go')}
        </button>
      </div>
    </form>
  );
}

/** What was typed is named: by the time this is read the field may hold something else. */
function tellRefused(typed: string): string {
  return typed === ''
    ? t('panel.byHand.notAnAddress')
    : t('problems.badAddress', { address: shortenAddress(typed) });
}

/** People paste `netmums.com/coffeehouse` as browsers show it. */
function readTyped(text: string): URL | null {
  if (text === '' || /\s/.test(text)) return null;
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+\.[^/]+:\d/.test(text)
    ? readWebAddress(text)
    : text.includes('.')
      ? readWebAddress(`https://${text}`)
      : null;
}
