import { useEffect, useState } from 'react';
import { readActivePage, readOwnWindow, watchActivePage, type ActivePage } from '../browser/active-page';

/** The page in front of this panel's window, followed while the panel is open; null until it is known. */
export function useActivePage(): ActivePage | null {
  const [page, setPage] = useState<ActivePage | null>(null);
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
      stop = watchActivePage(windowId, () => void look());
      void look();
    });
    return () => {
      open = false;
      stop();
    };
  }, []);
  return page;
}

function isSame(a: ActivePage, b: ActivePage): boolean {
  return a.tab === b.tab && a.address === b.address && a.title === b.title;
}
