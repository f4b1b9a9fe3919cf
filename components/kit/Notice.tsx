import type { ReactNode } from 'react';

export interface NoticeProps {
  /** One or two words that stand out: `Fictional`, `Not verified`. */
  readonly word: string;
  readonly children?: ReactNode;
}

/** What must be known about what one reads: a word in a frame, and what it means. */
export function Notice({ word, children }: NoticeProps) {
  return (
    <p className="notice">
      <strong className="notice__word">{word}</strong> {children}
    </p>
  );
}
