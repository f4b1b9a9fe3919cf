import { useEffect, useRef, type ReactNode } from 'react';

export interface PageTitleProps {
  /** Whether the focus comes here when it appears: after a turn of the page, not when the page opens. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The first heading of a side of the page. */
export function PageTitle({ takesFocus, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {children}
    </h1>
  );
}
