import type { ReactNode } from 'react';

/** One of several answers, with a quieter line that explains it. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string;
  /** What is asked further once this is chosen. */
  readonly further?: ReactNode;
}

export interface RadioListProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly answers: readonly Answer<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of several answers, one below the other: the browser's own radio buttons. */
export function RadioList<Value extends string>({ name, value, answers, onChange }: RadioListProps<Value>) {
  return (
    <div className="stack stack--tight">
      {answers.map((answer) => (
        <div key={answer.value}>
          <label className="tick tick--one">
            <input
              type="radio"
              name={name}
              checked={answer.value === value}
              onChange={() => onChange(answer.value)}
            />
            <span>
              {answer.text}
              {answer.hint && <span className="tick__hint">{answer.hint}</span>}
            </span>
          </label>
          {answer.further && answer.value === value && <div className="tick__further">{answer.further}</div>}
        </div>
      ))}
    </div>
  );
}
