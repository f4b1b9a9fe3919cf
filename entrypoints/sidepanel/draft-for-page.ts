import { modeFor } from '../../lib/list/mode';
import type { Person } from '../../lib/list/advice';
import type { PublishedList } from '../../lib/list/published';
import type { Draft } from '../../lib/log/draft';
import type { Kind } from '../../lib/log/entry';
import { makeEvidence } from '../../lib/log/make-evidence';
import { startDraft } from '../../lib/log/start-draft';
import type { PagePlaceHook } from './use-page-place';

/** What an entry is written from: the list, the page, who writes, and when. */
export interface WrittenFrom {
  readonly list: PublishedList | null;
  readonly place: Pick<PagePlaceHook, 'page' | 'host'>;
  readonly person: Person;
  /** The instant, in UTC. */
  readonly now: string;
}

/** The draft of an entry for the page at hand; null where there is no place to log. */
export function draftForPage(from: WrittenFrom, kind: Kind): Draft | null {
  const { list, place, person, now } = from;
  const about = { kind, organisation: person.organisation?.id ?? null };
  if (list && place.page?.state === 'listed') {
    const { advice, pageTitle } = place.page;
    return startDraft({ ...about, advice, pageTitle, evidence: makeEvidence(list, advice) });
  }
  if (place.host === null) return null;
  const evidence = makeEvidence(list, list && { mode: modeOf(list, person, now) });
  return startDraft({ ...about, site: place.host, pageTitle: '', evidence });
}

function modeOf(list: PublishedList, { organisation }: Person, now: string) {
  const { guidance, index } = list;
  return modeFor({ periods: guidance.periods, organisation, illustrative: index.illustrative, now });
}
