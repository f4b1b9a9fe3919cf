import { useState } from 'react';
import { t } from '../../lib/text';
import { Icon } from './Icon';

export interface CopyButtonProps {
  readonly text: string;
  /** What the button says; "Copy" where its surroundings say what. */
  readonly label?: string;
  /** What is copied, for those who hear the button without its surroundings: `Copy: Childcare choices`. */
  readonly of?: string;
  /** Resolves to false when the clipboard refused. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies a text and says whether it worked. Another text is not yet copied. */
export function CopyButton({ text, label = t('kit.copy'), of, copy }: CopyButtonProps) {
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const outcome = last?.text === text ? last.done : null;
  const act = (): void => {
    copy(text).then(
      (done) => setLast({ text, done }),
      () => setLast({ text, done: false }),
    );
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={act}>
        {label}
        {of && <span className="visually-hidden">: {of}</span>}
      </button>
      <output className="copy__outcome">
        {outcome === true && (
          <span className="mark go">
            <Icon name="tick" />
            {t('kit.copied')}
          </span>
        )}
        {outcome === false && t('kit.copyFailed')}
      </output>
    </span>
  );
}
