import { useEffect, useMemo, useState } from 'react';
import { readMissingOrigins, requestOrigins, watchOrigins } from '../browser/origins';

/** Which of the listed origins the browser has granted. */
export interface Grants {
  readonly granted: readonly string[];
  readonly missing: readonly string[];
  /** How many forums can be followed everywhere, and how many cannot: people count forums, not addresses. */
  readonly forums: { readonly granted: number; readonly missing: number };
}

/** Whether the panel may follow the tabs on listed forums, and how to ask. */
export interface FollowingHook {
  /** Null until it is known. */
  readonly grants: Grants | null;
  readonly refused: boolean;
  /** Call straight from the click: browsers want the gesture. */
  readonly ask: () => void;
}

/**
 * Follows which of the listed origins are granted, here or in the browser's own settings.
 *
 * @param byForum the origins of each forum; null until they are known
 */
export function useFollowing(byForum: readonly (readonly string[])[] | null): FollowingHook {
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState(false);
  const origins = useMemo(() => byForum && [...new Set(byForum.flat())].toSorted(), [byForum]);
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
  const grants = useMemo(
    () => byForum && origins && missing && countGrants(byForum, origins, missing),
    [byForum, origins, missing],
  );
  const ask = (): void => {
    if (!missing || missing.length === 0) return;
    void requestOrigins(missing).then((granted) => setRefused(!granted));
  };
  return { grants, refused, ask };
}

function countGrants(
  byForum: readonly (readonly string[])[],
  origins: readonly string[],
  missing: readonly string[],
): Grants {
  const lacking = new Set(missing);
  const reachable = byForum.filter((each) => each.length > 0);
  const without = reachable.filter((each) => each.some((origin) => lacking.has(origin))).length;
  return {
    granted: origins.filter((origin) => !lacking.has(origin)),
    missing,
    forums: { granted: reachable.length - without, missing: without },
  };
}
