import type { ReactNode, Ref } from 'react';

export interface ScrollRegionProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly className: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** In the order of the page: what scrolls must be reached by keyboard, or its far side is lost to some. */
const IN_ORDER = 0;

/** A part of the page that scrolls by itself, sideways or down, with its own name and reached by Tab. */
export function ScrollRegion({ labelledBy, className, ref, children }: ScrollRegionProps) {
  return (
    <div ref={ref} className={className} role="region" aria-labelledby={labelledBy} tabIndex={IN_ORDER}>
      {children}
    </div>
  );
}
