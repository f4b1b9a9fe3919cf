import type { Ref } from 'react';
import { t } from '../../../lib/text';

/** What is wrong with one field. `id` is the field's. */
export interface FieldFault {
  readonly id: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly faults: readonly FieldFault[];
  readonly ref?: Ref<HTMLDivElement>;
}

/** All that must be put right before saving, each leading to its field. */
export function ErrorSummary({ faults, ref }: ErrorSummaryProps) {
  if (faults.length === 0) return null;
  return (
    <div ref={ref} className="govuk-error-summary" role="alert" tabIndex={-1}>
      <h2 className="govuk-error-summary__title">{t('kit.errorTitle')}</h2>
      <ul className="govuk-error-summary__list stack stack--tight">
        {faults.map((fault) => (
          <li key={fault.id + fault.text}>
            <a
              href={`#${fault.id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fault.id)?.focus();
              }}
            >
              {fault.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
