import { t } from '../../../lib/text';
import { sayNumber } from '../../kit/say-number';

export interface ChaptersProps {
  /** The place of the first entry that is shown, from 0. */
  readonly first: number;
  readonly size: number;
  readonly all: number;
  readonly onTurn: (first: number) => void;
}

/** Which part of a very long list is shown, and the way to the next and the one before. */
export function Chapters({ first, size, all, onTurn }: ChaptersProps) {
  return (
    <div className="buttons">
      {first > 0 && (
        <button type="button" className="button" onClick={() => onTurn(first - size)}>
          {t('activity.chapters.newer')}
        </button>
      )}
      {first + size < all && (
        <button type="button" className="button" onClick={() => onTurn(first + size)}>
          {t('activity.chapters.older')}
        </button>
      )}
      <p className="quiet">
        {t('activity.chapters.shown', {
          from: sayNumber(first + 1),
          to: sayNumber(Math.min(first + size, all)),
          all: sayNumber(all),
        })}
      </p>
    </div>
  );
}
