import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Tone } from './tone';

/** A word with its shape and colour: a verdict. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`mark ${tone}`}>
      <Icon name={tone} />
      {children}
    </span>
  );
}
