import { useMemo, useState } from 'react';
import type { ActivePage } from '../../lib/browser/active-page';
import { useActivePage } from '../../lib/hooks/use-active-page';
import type { Where } from '../../lib/storage/list-at';

/** A place said by hand: a typed or pasted address, or a forum chosen from the list. */
export type ByHand = { readonly address: string } | { readonly forum: string };

/** The place that the list is to be asked about. */
export interface AskedPlace {
  /** The page in front; null until the browser has answered. */
  readonly active: ActivePage | null;
  /** Where to look in the list; undefined until that is known. */
  readonly where: Where | undefined;
  readonly byHand: boolean;
}

/** The place that is asked about, and how to choose another by hand. */
export interface AskedPlaceHook {
  readonly asked: AskedPlace;
  /** How often the form of an entry was wanted for the page in front. */
  readonly logWanted: number;
  readonly goByHand: (place: ByHand) => void;
  readonly leaveByHand: () => void;
}

function isSamePage(a: ActivePage, b: ActivePage): boolean {
  return a.tab === b.tab && a.address === b.address;
}

/** Where the person is: the page in front, or what was chosen over it by hand. */
export function useAskedPlace(): AskedPlaceHook {
  const { page: active, logWanted } = useActivePage();
  const [chosen, setChosen] = useState<{ place: ByHand; over: ActivePage; wanted: number } | null>(null);
  // Chosen by hand holds only over the page it was chosen on, and until that page itself is to be logged.
  const holds =
    chosen !== null && active !== null && isSamePage(chosen.over, active) && chosen.wanted === logWanted;
  const byHand = holds ? chosen.place : null;
  const address = active?.address ?? null;
  const isKnown = active !== null;
  const where = useMemo((): Where | undefined => {
    if (!isKnown) return undefined;
    return byHand ?? (address === null ? null : { address });
  }, [isKnown, byHand, address]);
  const asked = useMemo(
    (): AskedPlace => ({ active, where, byHand: byHand !== null }),
    [active, where, byHand],
  );
  return {
    asked,
    logWanted,
    goByHand: (place) => active && setChosen({ place, over: active, wanted: logWanted }),
    leaveByHand: () => setChosen(null),
  };
}

/**
 * The place that can be shown: the one asked about, or the one before it while the list is being read for the new one.
 *
 * @param read the place that the list was read for
 */
export function useShownPlace(asked: AskedPlace, read: Where | undefined): AskedPlace {
  const [shown, setShown] = useState(asked);
  if (asked === shown || JSON.stringify(asked.where) !== JSON.stringify(read)) return shown;
  setShown(asked);
  return asked;
}
