import { useEffect, useState } from 'react';
import { readActivePage, readOwnWindow, watchActivePage, type ActivePage } from '../browser/active-page';

/** The page in front of this panel's window, followed while the panel is open. */
export interface ActivePageHook {
  /** Null until it is known. */
  readonly page: ActivePage | null;
  /** How often the form of an entry was wanted for the page that was in front then. */
  readonly logWanted: number;
}

/** Follows the page in front, and what is wanted from outside the panel. */
export function useActivePage(): ActivePageHook {
  const [page, setPage] = useState<ActivePage | null>(null);
  const [logWanted, setLogWanted] = useState(0);
  useEffect(() => {
    let stop: () => void = () => {};
    let open = true;
    void readOwnWindow().then((windowId) => {
      if (!open) return;
      let latest = 0;
      const look = async (): Promise<void> => {
        const turn = ++latest;
        const seen = await readActivePage(windowId);
        // Answers may overtake each other when tabs change quickly; only the last question counts.
        if (!open || turn !== latest) return;
        setPage((before) => (before && isSame(before, seen) ? before : seen));
      };
      stop = watchActivePage(
        windowId,
        () => void look(),
        () => void look().then(() => setLogWanted((before) => before + 1)),
      );
      void look();
    });
    return () => {
      open = false;
      stop();
    };
  }, []);
  return { page, logWanted };
}

function isSame(a: ActivePage, b: ActivePage): boolean {
  return a.tab === b.tab && a.address === b.address && a.title === b.title;
}
