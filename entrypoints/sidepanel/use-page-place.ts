import { useMemo } from 'react';
import type { PagePlace } from '../../components/panel/view';
import { advise } from '../../lib/list/advise';
import type { Person, Place } from '../../lib/list/advice';
import type { PublishedList } from '../../lib/list/published';
import { compileRecogniser } from '../../lib/list/recognise';
import type { AskedPlace } from './use-asked-place';

/** Where the person is, by the page in front or by hand. */
export interface PagePlaceHook {
  /** Null until the browser has answered. */
  readonly page: PagePlace | null;
  /** The host of the page in front, known without any list; null when the browser gives none. */
  readonly host: string | null;
  /** What drafts and entries of this place are kept under; null where nothing can be logged. */
  readonly key: string | null;
  readonly chosenByHand: boolean;
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

function keyOf(place: Place | null, host: string | null): string | null {
  return place ? (place.thread ?? place.forum.id) : host;
}

/** Says where the person is and what the list advises there at this moment. */
export function usePagePlace(
  list: PublishedList | null,
  asked: AskedPlace,
  person: Person,
  now: string,
): PagePlaceHook {
  const { active, where, byHand } = asked;
  const recogniser = useMemo(() => compileRecogniser(list?.forums ?? []), [list]);
  const place = useMemo((): Place | null => {
    if (!where) return null;
    if ('address' in where) return recogniser.recognise(where.address);
    const forum = list?.forums.find(({ id }) => id === where.forum);
    return forum ? { forum, thread: null } : null;
  }, [where, list, recogniser]);
  const advice = useMemo(
    () => (list && place ? advise({ list, place, person, now }) : null),
    [list, place, person, now],
  );

  const address = where && 'address' in where ? where.address : null;
  const host = hostOf(address);
  return {
    page: active && readPlace(advice, address, host, byHand ? '' : active.title),
    host,
    key: keyOf(place, host),
    chosenByHand: byHand,
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
