export interface SelectQuestionProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** A question that is answered by one of a few; the first is the answer that says nothing. */
export function SelectQuestion({ id, label, choices }: SelectQuestionProps) {
  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
