import { useEffect, useState } from 'react';
import { readMissingOrigins, requestOrigins, watchOrigins } from '../browser/origins';

/** Whether the panel may follow the tabs on listed forums, and how to ask. */
export interface FollowingHook {
  /** Origins of the list that are not granted; null until it is known. */
  readonly missing: readonly string[] | null;
  readonly refused: boolean;
  /** Call straight from the click: browsers want the gesture. */
  readonly ask: () => void;
}

/** Follows which of the listed origins are granted, here or in the browser's own settings. */
export function useFollowing(origins: readonly string[] | null): FollowingHook {
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!origins) return;
    let open = true;
    const look = async (): Promise<void> => {
      const seen = await readMissingOrigins(origins);
      if (!open) return;
      setMissing(seen);
      if (seen.length === 0) setRefused(false);
    };
    const stop = watchOrigins(() => void look());
    void look();
    return () => {
      open = false;
      stop();
    };
  }, [origins]);
  const ask = (): void => {
    if (!missing || missing.length === 0) return;
    void requestOrigins(missing).then((granted) => setRefused(!granted));
  };
  return { missing, refused, ask };
}
