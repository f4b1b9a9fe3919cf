import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../lib/text';
import { FieldError } from '../../kit/fields/FieldFrame';
import { TickBox } from '../../kit/fields/TickBox';
import { sayNumber } from '../../kit/say-number';

export interface DeleteForGoodProps {
  readonly count: number;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

/** The one deletion that cannot be undone: said plainly, and done only after one has said that nothing is lost by it. */
export function DeleteForGood({ count, onDelete, onCancel }: DeleteForGoodProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [agreed, setAgreed] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (agreed) onDelete();
    else setRefused(true);
  };
  return (
    <form className="stack" aria-labelledby={`${id}-title`} noValidate onSubmit={submit}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className="page-title">
        {t('activity.retention.confirm', count, [sayNumber(count)])}
      </h3>
      <p>{t('activity.retention.forGood')}</p>
      <div role="alert">
        <FieldError id={id} error={refused && !agreed ? t('activity.retention.mustExport') : undefined} />
      </div>
      <TickBox checked={agreed} onChange={setAgreed}>
        {t('activity.retention.exported')}
      </TickBox>
      <div className="buttons">
        <button type="submit" className="button">
          {t('activity.retention.deleteForGood')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('activity.retention.keep')}
        </button>
      </div>
    </form>
  );
}
