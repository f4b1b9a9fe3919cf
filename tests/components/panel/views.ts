import { type Mock, vi } from 'vitest';
import type { OwedActs } from '../../../components/kit/follow-ups/owed-view';
import type { PanelActs, ReadyView } from '../../../components/panel/view';
import type { Draft } from '../../../lib/log/draft';
import type { Entry, Kind } from '../../../lib/log/entry';
import { startDraft } from '../../../lib/log/start-draft';
import {
  adviceFor,
  aForum,
  EDUCATION,
  GUIDANCE,
  ORGANISATIONS,
  SOMEBODY,
  THREAD,
  type Situation,
} from './made-up-list';

/** The views of the panel that follow from the made-up list, and acts that take note of having been asked. */

export function aView(more: Partial<ReadyView> = {}): ReadyView {
  const forums = [
    aForum(),
    aForum({ id: 'netmums', name: 'Netmums', audience: { summary: 'Parents', segments: ['parents'] } }),
  ];
  return {
    state: 'ready',
    list: {
      sequence: 37,
      issuedAt: '2026-11-14T09:00:00Z',
      state: 'current',
      illustrative: true,
      refused: null,
    },
    person: SOMEBODY,
    organisationSet: false,
    asksWho: false,
    page: { state: 'listed', advice: adviceFor(), pageTitle: '30 hours in the holidays' },
    chosenByHand: false,
    following: { state: 'all' },
    organisations: ORGANISATIONS,
    forums,
    searched: forums,
    examples: GUIDANCE.examples,
    recordRule: null,
    logged: [],
    owed: [],
    owedDone: null,
    draft: null,
    draftProblems: [],
    done: null,
    problems: [],
    today: '2026-11-21',
    ...more,
  };
}

/** The view of a listed forum in a situation. */
export function listedView(situation: Situation, more: Partial<ReadyView> = {}): ReadyView {
  return aView({
    person: situation.person ?? SOMEBODY,
    page: { state: 'listed', advice: adviceFor(situation), pageTitle: '30 hours in the holidays' },
    ...more,
  });
}

const EVIDENCE: Entry['evidence'] = {
  feed: 'example',
  sequence: 37,
  planVersion: 4,
  stance: 'welcome',
  approach: 'take-part',
  mode: 'normal',
};

export function aDraft(kind: Kind, more: Partial<Draft> = {}): Draft {
  const draft = startDraft({
    kind,
    advice: adviceFor(),
    pageTitle: '30 hours in the holidays',
    organisation: EDUCATION.id,
    evidence: EVIDENCE,
  });
  return { ...draft, ...more };
}

export function anEntry(more: Partial<Entry> = {}): Entry {
  return {
    schema: 1,
    id: '019abcde-0000-7000-8000-000000000000',
    revision: 1,
    organisation: EDUCATION.id,
    where: { precision: 'thread', forum: 'parents-corner', thread: THREAD, title: '30 hours' },
    act: { kind: 'answer' },
    at: '2026-11-03T10:00:00Z',
    offset: 0,
    disclosure: 'in-this-post',
    topics: [],
    evidence: EVIDENCE,
    changedAt: '2026-11-03T10:00:00Z',
    ...more,
  };
}

type Spies<Acts> = {
  readonly [Act in keyof Acts]: Acts[Act] extends (...given: never[]) => unknown ? Mock<Acts[Act]> : never;
};

/** Acts that only take note of having been asked. */
export function spyActs(): Spies<Omit<PanelActs, 'owed'>> & { readonly owed: Spies<OwedActs> } {
  return {
    setPerson: vi.fn<PanelActs['setPerson']>(),
    skipWho: vi.fn<PanelActs['skipWho']>(),
    followListed: vi.fn<PanelActs['followListed']>(),
    goByHand: vi.fn<PanelActs['goByHand']>(),
    search: vi.fn<PanelActs['search']>(),
    leaveByHand: vi.fn<PanelActs['leaveByHand']>(),
    copy: vi.fn<PanelActs['copy']>(async () => true),
    startEntry: vi.fn<PanelActs['startEntry']>(),
    startPrivate: vi.fn<PanelActs['startPrivate']>(),
    logBarrier: vi.fn<PanelActs['logBarrier']>(),
    changeDraft: vi.fn<PanelActs['changeDraft']>(),
    saveDraft: vi.fn<PanelActs['saveDraft']>(),
    dropDraft: vi.fn<PanelActs['dropDraft']>(),
    undo: vi.fn<PanelActs['undo']>(),
    owed: {
      answered: vi.fn<OwedActs['answered']>(),
      captured: vi.fn<OwedActs['captured']>(),
      putOff: vi.fn<OwedActs['putOff']>(),
      undo: vi.fn<OwedActs['undo']>(),
    },
    openActivity: vi.fn<PanelActs['openActivity']>(),
    openSettings: vi.fn<PanelActs['openSettings']>(),
    nominate: vi.fn<PanelActs['nominate']>(),
    dismiss: vi.fn<PanelActs['dismiss']>(),
  };
}
