import { Fieldset } from './Fieldset';
import type { FieldProps } from './FieldFrame';
import type { Choice } from './SelectField';

export interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons drawn as a row of words. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { value, choices, onChange, ...field } = props;
  return (
    <Fieldset {...field}>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
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
      </div>
    </Fieldset>
  );
}
