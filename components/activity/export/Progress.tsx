import { useId } from 'react';
import { t } from '../../../lib/text';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** How many there are in all; null where nobody knows. */
  readonly all: number | null;
  readonly onStop: () => void;
}

const say = (count: number): string => count.toLocaleString('en-GB');

/** How far something long is, and the button that stops it. */
export function Progress({ label, done, all, onStop }: ProgressProps) {
  const id = useId();
  const shown = all === null ? done : Math.min(done, all);
  return (
    <div className="progress">
      <p id={id} role="status">
        {label}
      </p>
      <progress aria-labelledby={id} {...(all !== null && { value: shown, max: Math.max(1, all) })} />
      <p className="quiet progress__count">
        {all === null
          ? t('export.looked', { done: say(done) })
          : t('export.progress', { done: say(shown), all: say(all) })}
      </p>
      <button type="button" className="button" onClick={onStop}>
        {t('export.stop')}
      </button>
    </div>
  );
}
