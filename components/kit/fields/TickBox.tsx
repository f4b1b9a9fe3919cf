import type { ReactNode } from 'react';

export interface TickBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** One thing to tick: the browser's own checkbox with its words. */
export function TickBox({ checked, onChange, children }: TickBoxProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
