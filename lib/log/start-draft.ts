import type { Advice } from '../list/advice';
import type { Draft } from './draft';
import type { BarrierReason, Evidence, Kind } from './entry';
import { fittingCommitments } from './fitting-commitments';
import { USUAL_DISCLOSURE } from './kinds';
import { cleanTitle } from './thread-title';

/** What is known when somebody begins an entry: on a listed forum the advice that is shown, else the site's host. */
export type DraftStart = {
  readonly kind: Kind;
  /** The page's title as the browser gives it: any length, any characters. */
  readonly pageTitle: string;
  /** The author's own organisation, by id. */
  readonly organisation: string | null;
  readonly evidence: Evidence;
} & ({ readonly advice: Advice } | { readonly site: string });

/** The one there is, or none: nothing is chosen for the author where there is a choice. */
function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function likelyBarrier(advice: Advice | null): BarrierReason {
  if (!advice) return 'blocked-site';
  switch (advice.posting.may) {
    case 'not-post':
      return 'not-welcome';
    case 'ask-first':
      return 'no-authority';
    default:
      return 'no-account';
  }
}

/** The draft of an entry, filled in with all that the page and the plan already say, so that a usual one needs no typing. */
export function startDraft(start: DraftStart): Draft {
  const advice = 'advice' in start ? start.advice : null;
  const host = 'site' in start ? start.site.toLowerCase() : '';
  const forum = advice?.place.forum ?? null;
  const thread = advice?.place.thread ?? null;
  const ours = advice?.ours ?? null;
  const topic = ours ? onlyOne(ours.here.topics) : null;
  const commitment = ours && forum ? onlyOne(fittingCommitments(ours.plan, forum.id, start.kind)) : null;
  return {
    editing: null,
    kind: start.kind,
    place: thread ?? forum?.id ?? host,
    organisation: start.organisation,
    precision: thread !== null ? 'thread' : forum ? 'forum' : 'site',
    forum: forum?.id ?? null,
    thread,
    title: thread !== null && forum ? cleanTitle(start.pageTitle, forum) : '',
    host,
    disclosure: USUAL_DISCLOSURE[start.kind],
    topics: topic ? [topic.id] : [],
    pages: [],
    direction: advice?.posting.may === 'post-when-referred' ? 'in' : 'out',
    reason: likelyBarrier(advice),
    minutes: '',
    askedOn: '',
    outcome: '',
    issue: '',
    note: '',
    followUpDue: '',
    followUpDone: null,
    followUpSnoozed: null,
    privateMessage: null,
    commitment: commitment?.id ?? '',
    evidence: start.evidence,
  };
}
