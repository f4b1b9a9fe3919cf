import { useEffect, useRef, useState } from 'react';
import type { DueForDeletion } from '../../../lib/log/retention';
import { t } from '../../../lib/text';
import { Icon } from '../../kit/Icon';
import { sayNumber } from '../../kit/say-number';
import { saySpan } from '../say-span';
import { DeleteForGood } from './DeleteForGood';

export interface DueEntriesProps {
  readonly due: DueForDeletion;
  readonly onShow: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What has been kept for as long as was chosen: to look at, to export, and only then to delete. */
export function DueEntries({ due, onShow, onExport, onDelete }: DueEntriesProps) {
  const [step, setStep] = useState<'told' | 'deleting' | 'kept'>('told');
  const remove = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone, and the one before it is there again.
  useEffect(() => {
    if (step === 'kept') remove.current?.focus();
  }, [step]);
  const count = due.ids.length;
  return (
    <section className="callout ask" aria-labelledby="due">
      <Icon name="ask" />
      <h2 id="due" className="callout__title">
        {t('activity.retention.title', count, [sayNumber(count)])}
      </h2>
      <div className="stack">
        <p>
          {t('activity.retention.what', due.months, [sayNumber(due.months)])}{' '}
          {t('activity.retention.days', { span: saySpan(due.days) })} {t('activity.retention.nothingYet')}
        </p>
        {due.owed > 0 && <p>{t('activity.retention.owed', due.owed, [sayNumber(due.owed)])}</p>}
        {step === 'deleting' ? (
          <DeleteForGood count={count} onDelete={onDelete} onCancel={() => setStep('kept')} />
        ) : (
          <div className="buttons">
            <button type="button" className="button button--primary" onClick={onExport}>
              {t('activity.retention.export')}
            </button>
            <button type="button" className="button" onClick={onShow}>
              {t('activity.retention.show')}
            </button>
            <button ref={remove} type="button" className="button" onClick={() => setStep('deleting')}>
              {t('activity.retention.delete')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
