import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to what stands where a form was, when the form is closed; never at any other time. Nothing is
 * scrolled: a bar at the bottom of the window is in sight anyhow.
 */
export function useReturnedFocus<T extends HTMLElement>(formIsOpen: boolean): RefObject<T | null> {
  const target = useRef<T>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !formIsOpen) target.current?.focus({ preventScroll: true });
    wasOpen.current = formIsOpen;
  }, [formIsOpen]);
  return target;
}
