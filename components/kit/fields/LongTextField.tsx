import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';

export interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A field of several lines. */
export function LongTextField({ value, rows = 3, onChange, ...frame }: LongTextFieldProps) {
  return (
    <FieldFrame {...frame}>
      <textarea
        id={frame.id}
        className={`govuk-textarea${frame.error ? ' govuk-textarea--error' : ''}`}
        rows={rows}
        value={value}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
