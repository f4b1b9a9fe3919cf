import { describedBy, FieldFrame, type FieldProps } from './FieldFrame';

/** One thing to choose, and how it is called. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  /** What choosing nothing is called; absent where something must be chosen. */
  readonly none?: string;
  readonly onChange: (value: Value | '') => void;
}

/** One of a list, or none: the browser's own select. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, choices, none, onChange, ...frame } = props;
  const choose = (text: string): void =>
    onChange(choices.find((offered) => offered.value === text)?.value ?? '');
  return (
    <FieldFrame {...frame}>
      <select
        id={frame.id}
        className={`govuk-select${frame.error ? ' govuk-select--error' : ''}`}
        value={value}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        onChange={(event) => choose(event.target.value)}
      >
        {none && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
