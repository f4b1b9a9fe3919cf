import { useMemo, useState } from 'react';
import type { PagePlace } from '../../components/panel/view';
import type { ActivePage } from '../../lib/browser/active-page';
import { useActivePage } from '../../lib/hooks/use-active-page';
import { advise } from '../../lib/list/advise';
import type { Person, Place } from '../../lib/list/advice';
import type { PublishedList } from '../../lib/list/published';
import { compileRecogniser } from '../../lib/list/recognise';

/** A place said by hand: a typed or pasted address, or a forum chosen from the list. */
export type ByHand = { readonly address: string } | { readonly forum: string };

/** Where the person is, by the page in front or by hand. */
export interface PagePlaceHook {
  /** Null until the browser has answered. */
  readonly page: PagePlace | null;
  /** The host of the page in front, known without any list; null when the browser gives none. */
  readonly host: string | null;
  /** What drafts and entries of this place are kept under; null where nothing can be logged. */
  readonly key: string | null;
  readonly chosenByHand: boolean;
  /** How often the form of an entry was wanted for the page in front. */
  readonly logWanted: number;
  readonly goByHand: (place: ByHand) => void;
  readonly leaveByHand: () => void;
}

/** The host of a web page's address; null for anything else. */
function hostOf(address: string | null): string | null {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.hostname : null;
  } catch {
    return null;
  }
}

function isSamePage(a: ActivePage, b: ActivePage): boolean {
  return a.tab === b.tab && a.address === b.address;
}

function keyOf(place: Place | null, host: string | null): string | null {
  return place ? (place.thread ?? place.forum.id) : host;
}

/** Says where the person is and what the list advises there at this moment. */
export function usePagePlace(list: PublishedList | null, person: Person, now: string): PagePlaceHook {
  const { page: active, logWanted } = useActivePage();
  const [byHand, setByHand] = useState<{ place: ByHand; over: ActivePage; wanted: number } | null>(null);
  const recogniser = useMemo(() => compileRecogniser(list?.forums ?? []), [list]);

  // Chosen by hand holds only over the page it was chosen on, and until that page itself is to be logged.
  const holds =
    byHand !== null && active !== null && isSamePage(byHand.over, active) && byHand.wanted === logWanted;
  const chosen = holds ? byHand.place : null;
  const address = chosen && 'address' in chosen ? chosen.address : (active?.address ?? null);
  const forumId = chosen && 'forum' in chosen ? chosen.forum : null;

  const place = useMemo((): Place | null => {
    if (forumId !== null) {
      const forum = list?.forums.find(({ id }) => id === forumId);
      return forum ? { forum, thread: null } : null;
    }
    return address === null ? null : recogniser.recognise(address);
  }, [address, forumId, list, recogniser]);
  const advice = useMemo(
    () => (list && place ? advise({ list, place, person, now }) : null),
    [list, place, person, now],
  );

  const host = forumId === null ? hostOf(address) : null;
  return {
    page: active && readPlace(advice, address, host, chosen ? '' : active.title),
    host,
    key: keyOf(place, host),
    chosenByHand: chosen !== null,
    logWanted,
    goByHand: (said) => active && setByHand({ place: said, over: active, wanted: logWanted }),
    leaveByHand: () => setByHand(null),
  };
}

function readPlace(
  advice: ReturnType<typeof advise> | null,
  address: string | null,
  host: string | null,
  pageTitle: string,
): PagePlace {
  if (advice) return { state: 'listed', advice, pageTitle };
  if (host !== null) return { state: 'not-listed', host };
  return { state: address === null ? 'no-address' : 'not-a-web-page' };
}
