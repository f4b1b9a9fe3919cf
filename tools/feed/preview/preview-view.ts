import type { PanelActs, PanelView, PagePlace } from '../../../components/panel/view';
import { feedState } from '../../../lib/feed/feed-state';
import { advise } from '../../../lib/list/advise';
import type { Organisation } from '../../../lib/list/organisation';
import { examplesFor } from '../../../lib/list/own';
import type { PublishedList } from '../../../lib/list/published';
import { recordRule } from '../../../lib/list/record-rule';
import { compileRecogniser } from '../../../lib/list/recognise';
import { dayInLondon } from '../../../lib/list/time';

/** Who looks at what, and when. */
export interface PreviewQuestion {
  readonly list: PublishedList;
  readonly organisation: Organisation;
  readonly role: string | null;
  /** A web page’s address. */
  readonly url: string;
  /** An instant. */
  readonly now: string;
}

/** What the panel would show: the same advice by the same code, to somebody who has logged nothing yet. */
export function previewView({ list, organisation, role, url, now }: PreviewQuestion): PanelView {
  const { sequence, issuedAt, illustrative } = list.index;
  const person = { organisation, role };
  const place = compileRecogniser(list.forums).recognise(url);
  const page: PagePlace = place
    ? { state: 'listed', advice: advise({ list, place, person, now }), pageTitle: '' }
    : { state: 'not-listed', host: new URL(url).host };
  return {
    state: 'ready',
    list: { sequence, issuedAt, illustrative, state: feedState(list.index, now), refused: null },
    person,
    organisationSet: false,
    asksWho: false,
    page,
    chosenByHand: false,
    following: { state: 'all' },
    organisations: list.organisations,
    forums: list.forums,
    searched: list.forums,
    examples: examplesFor(list, person),
    recordRule: recordRule(list.guidance),
    logged: [],
    owed: [],
    owedDone: null,
    problems: [],
    draft: null,
    draftProblems: [],
    done: null,
    today: dayInLondon(now),
  };
}

const nothing = (): void => {};

/** On paper nothing can be pressed. */
export const NO_ACTS: PanelActs = {
  setPerson: nothing,
  skipWho: nothing,
  followListed: nothing,
  goByHand: nothing,
  search: nothing,
  leaveByHand: nothing,
  copy: () => Promise.resolve(false),
  startEntry: nothing,
  startPrivate: nothing,
  logBarrier: nothing,
  changeDraft: nothing,
  saveDraft: nothing,
  dropDraft: nothing,
  undo: nothing,
  owed: { answered: nothing, captured: nothing, putOff: nothing, undo: nothing },
  openActivity: nothing,
  openSettings: nothing,
  nominate: nothing,
  dismiss: nothing,
};
