import type { KeyboardEvent } from 'react';

/** Where the keys of a long list lead from the item that has the focus. */
export interface KeyGoal {
  /** The first place to try, and in which direction the others follow. */
  readonly from: number;
  readonly step: 1 | -1;
}

/**
 * The keys of a long list, since nobody can press Tab through 100,000 entries: the arrows lead to the next entry and the
 * one before, Home and End to the first and the last. Null for every other key.
 */
export function readKey(event: KeyboardEvent, place: number, count: number): KeyGoal | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { from: place + 1, step: 1 };
    case 'ArrowUp':
      return { from: place - 1, step: -1 };
    case 'Home':
      return { from: 0, step: 1 };
    case 'End':
      return { from: count - 1, step: -1 };
    default:
      return null;
  }
}
