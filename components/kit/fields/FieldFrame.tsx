import type { ReactNode } from 'react';
import { t } from '../../../lib/text';

/** What every field has, whatever one does in it. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  /** The sentence that says what is wrong and how to put it right. */
  readonly error?: string | undefined;
}

/** The ids of a field's hint and error, for `aria-describedby`; undefined when there is neither. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** "(optional)", quietly, after a label. */
export function Optional() {
  return <span className="optional"> {t('kit.optional')}</span>;
}

/** A field's error, beside the field. */
export function FieldError({ id, error }: { readonly id: string; readonly error?: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="error">
      <span className="visually-hidden">{t('kit.errorPrefix')} </span>
      {error}
    </p>
  );
}

/** Label, hint and error around one control, in the order in which people need them. */
export function FieldFrame(props: FieldProps & { readonly children: ReactNode }) {
  const { id, label, optional, hint, error, children } = props;
  return (
    <div className={`field${error ? ' field--error' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
