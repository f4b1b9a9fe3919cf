import type { ReactNode } from 'react';
import { describedBy, FieldError, Optional, type FieldProps } from './FieldFrame';

/** Several controls under one question. */
export function Fieldset(props: FieldProps & { readonly children: ReactNode }) {
  const { id, label, optional, hint, error, children } = props;
  return (
    <fieldset
      id={id}
      className={`field${error ? ' field--error' : ''}`}
      tabIndex={error ? -1 : undefined}
      aria-describedby={describedBy(props)}
    >
      <legend className="field__label">
        {label}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
