import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Tone } from './tone';

export interface CalloutProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
}

/** The answer in one line, by word, shape and colour; the reason below it. */
export function Callout({ tone, title, children }: CalloutProps) {
  return (
    <div className={`callout ${tone}`}>
      <Icon name={tone} />
      <p className="callout__title">{title}</p>
      {children}
    </div>
  );
}
