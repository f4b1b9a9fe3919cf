import { useEffect, useRef } from 'react';

/**
 * Opens the form once for each time that it was wanted from outside the panel, by the keyboard command or the page's
 * menu, as soon as enough is known of the page.
 *
 * @param wanted how often it was wanted so far
 */
export function useLogWanted(wanted: number, isReady: boolean, open: () => void): void {
  const served = useRef(0);
  useEffect(() => {
    if (wanted === served.current || !isReady) return;
    served.current = wanted;
    open();
  });
}
