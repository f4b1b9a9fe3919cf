import { t } from '../../../lib/text';
import { CHANGE_SELECTED_ID } from '../use-focus-next';
import { sayNumber } from '../../kit/say-number';

export interface BulkBarProps {
  readonly count: number;
  readonly onChange: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected entries. It stays in sight while one scrolls. */
export function BulkBar({ count, onChange, onDelete, onClear }: BulkBarProps) {
  return (
    <section className="bulk-bar" aria-label={t('activity.select.acts')}>
      <p role="status" className="bulk-bar__count">
        {t('activity.select.selected', count, [sayNumber(count)])}
      </p>
      <div className="buttons">
        <button id={CHANGE_SELECTED_ID} type="button" className="button button--primary" onClick={onChange}>
          {t('activity.select.change')}
        </button>
        <button type="button" className="button" onClick={onDelete}>
          {t('activity.select.delete')}
        </button>
        <button type="button" className="button" onClick={onClear}>
          {t('activity.select.none')}
        </button>
      </div>
    </section>
  );
}
