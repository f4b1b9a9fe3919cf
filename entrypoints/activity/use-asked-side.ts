import { useEffect, useState } from 'react';

const BACKUP = { side: 'backup' } as const;

/** The side of the page that its address asks for: `#backup`, as the settings and the panel link to it. */
export function useAskedSide(): typeof BACKUP | undefined {
  const [asked, setAsked] = useState(() => readSide());
  useEffect(() => {
    const hear = (): void => {
      const side = readSide();
      setAsked(side && { ...side });
    };
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);
  return asked;
}

function readSide(): typeof BACKUP | undefined {
  return window.location.hash === '#backup' ? BACKUP : undefined;
}
