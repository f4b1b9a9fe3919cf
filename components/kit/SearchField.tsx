import { useId } from 'react';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many were found, in words; said to those who listen as it changes. Nothing while nobody has searched. */
  readonly outcome: string | null;
}

/** A field that narrows the list below it with each letter. */
export function SearchField({ label, value, onChange, outcome }: SearchFieldProps) {
  const id = useId();
  return (
    <search className="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="input"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <output className="quiet">{outcome}</output>
    </search>
  );
}
