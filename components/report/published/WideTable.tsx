import type { ReactNode } from 'react';

interface WideTableProps {
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A region that scrolls must be reached by the keyboard, or its far columns could not be read without a mouse. */
const IN_ORDER = 0;

/** A table that may be wider than the page: it scrolls by itself, and is whole on paper. Its section is the landmark. */
export function WideTable({ labelledBy, children }: WideTableProps) {
  return (
    <div className="published__wide" role="group" aria-labelledby={labelledBy} tabIndex={IN_ORDER}>
      {children}
    </div>
  );
}
