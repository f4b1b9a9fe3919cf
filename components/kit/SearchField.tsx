import { useId } from 'react';

export interface SearchFieldProps {
  /** For giving it the focus; one of its own where absent. */
  readonly id?: string;
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many were found, in words; said to those who listen as it changes. Nothing while nobody has searched. */
  readonly outcome: string | null;
}

/** A field that narrows the list below it with each letter. */
export function SearchField({ id: given, label, hint, value, onChange, outcome }: SearchFieldProps) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className="search">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
      <input
        id={id}
        type="search"
        className="input"
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <output className="quiet">{outcome}</output>
    </div>
  );
}
