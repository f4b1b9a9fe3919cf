import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: string;
  readonly startsOpen?: boolean;
  /** Told when it opens, for what is only worth loading then. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** One line that opens: the browser's own `details`, so that finding in the page looks inside too. */
export function Disclosure({ summary, startsOpen = false, onOpen, children }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={startsOpen}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
