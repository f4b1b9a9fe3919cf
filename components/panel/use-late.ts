import { useEffect, useState } from 'react';

/**
 * A part of the program that comes after the first moment; null until it is there. Once there it is drawn at once,
 * where `React.lazy` would hold it back for a third of a second. A null `load` waits. `load` must keep its identity.
 */
export function useLate<T>(load: (() => Promise<T>) | null): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (!load) return;
    let open = true;
    void load().then((loaded) => {
      if (open) setPart(loaded);
    });
    return () => {
      open = false;
    };
  }, [load]);
  return part;
}
