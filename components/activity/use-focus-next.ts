import { useEffect, useMemo, useRef } from 'react';

/** The heading of the entries, the field that searches them and what can be done with the selected: where focus can go. */
export const ENTRIES_ID = 'entries';
export const SEARCH_ID = 'search';
export const CHANGE_SELECTED_ID = 'change-selected';

/**
 * Gives the focus to an element as soon as it is there, because what had it has gone. What a windowed list has not drawn
 * yet is brought into the window by the list itself.
 */
export interface FocusNext {
  /** The element that is to have the focus next, by its id. */
  readonly want: (id: string | null) => void;
  readonly wanted: () => string | null;
  /** Gives it the focus; false where it is not there yet. */
  readonly take: () => boolean;
}

/** Holds which element is to have the focus next, and looks for it whenever the page is drawn. */
export function useFocusNext(): FocusNext {
  const next = useRef<string | null>(null);
  const focusNext = useMemo<FocusNext>(
    () => ({
      want: (id) => {
        next.current = id;
      },
      wanted: () => next.current,
      take: () => {
        const target = next.current === null ? null : document.getElementById(next.current);
        if (!target) return false;
        target.focus();
        next.current = null;
        return true;
      },
    }),
    [],
  );
  useEffect(() => {
    focusNext.take();
  });
  // Whoever has gone on in the meantime is not pulled back.
  useEffect(() => {
    const forget = (): void => focusNext.want(null);
    document.addEventListener('pointerdown', forget, true);
    document.addEventListener('keydown', forget, true);
    return () => {
      document.removeEventListener('pointerdown', forget, true);
      document.removeEventListener('keydown', forget, true);
    };
  }, [focusNext]);
  return focusNext;
}
