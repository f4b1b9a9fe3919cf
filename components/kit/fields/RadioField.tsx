import { Fieldset } from './Fieldset';
import type { FieldProps } from './FieldFrame';
import type { Choice } from './SelectField';

export interface RadioFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few sentences, a line each: the browser's own radio buttons with the whole line as the target. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { value, choices, onChange, ...field } = props;
  return (
    <Fieldset {...field}>
      {choices.map((choice) => (
        <label key={choice.value} className="tick">
          <input
            type="radio"
            name={field.id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </Fieldset>
  );
}
