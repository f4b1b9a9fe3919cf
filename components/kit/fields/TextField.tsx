import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `number` brings up digits and takes anything, because the check says what is wrong better than a deaf field. */
  readonly type?: 'text' | 'number' | 'day' | 'url';
  readonly max?: string | undefined;
  readonly min?: string | undefined;
}

const INPUT_TYPE = { text: 'text', number: 'text', day: 'date', url: 'url' } as const;

/** A field of one line: words, a number, a day or an address. */
export function TextField({ value, onChange, type = 'text', max, min, ...frame }: TextFieldProps) {
  return (
    <FieldFrame {...frame}>
      <input
        id={frame.id}
        className={`govuk-input govuk-input--${type}${frame.error ? ' govuk-input--error' : ''}`}
        type={INPUT_TYPE[type]}
        inputMode={type === 'number' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={type === 'text'}
        value={value}
        min={min}
        max={max}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
