import type { Advice, Person } from '../../lib/list/advice';
import type { Forum } from '../../lib/list/forum';
import type { Example, RedLine } from '../../lib/list/guidance';
import type { NominationOf } from '../../lib/list/nominate/nomination-hash';
import type { Organisation } from '../../lib/list/organisation';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import type { Owed } from '../../lib/log/owed';
import type { OwedActs, OwedDone } from '../kit/follow-ups/owed-view';
import type { BarrierReason, Entry, Kind } from '../../lib/log/entry';

/** The list's number, date and whether it is stale: always in sight. */
export interface ListStatus {
  readonly sequence: number;
  readonly issuedAt: string;
  readonly state: 'current' | 'stale' | 'expired';
  readonly illustrative: boolean;
  /** A newer one was turned away at the last check: the instant, and why, as the end of a sentence. */
  readonly refused: { readonly on: string; readonly why: string } | null;
}

/** Why something cannot be done: a sentence what, where, and what to do. Made by lib/hooks from typed reasons. */
export interface Problem {
  readonly id: string;
  readonly text: string;
  /** What to do about it, when one click can do it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** What the panel can see of the page. */
export type PagePlace =
  /** The browser gives no address here: no grant, and the button has not been clicked on this page. */
  | { readonly state: 'no-address' }
  /** A page that is no web page: a new tab, settings, a file. */
  | { readonly state: 'not-a-web-page' }
  | { readonly state: 'not-listed'; readonly host: string }
  | { readonly state: 'listed'; readonly advice: Advice; readonly pageTitle: string };

/** Whether the panel may follow the tabs on listed forums. */
export type Following =
  | { readonly state: 'all' }
  /** `forums` of the list are not granted yet; `asked` tells a first request from a list that grew. */
  | { readonly state: 'some-missing'; readonly missing: number; readonly granted: number }
  /** The person or a policy said no: everything works by hand. */
  | { readonly state: 'refused' };

/** What is being written and what was just done: the same with a list and without. */
export interface Writing {
  readonly draft: Draft | null;
  readonly draftProblems: readonly DraftProblem[];
  /** What was just done and can be undone. */
  readonly done: { readonly what: 'saved' | 'deleted'; readonly entry: Entry } | null;
  /** The day in London: `2026-11-21`. */
  readonly today: string;
}

/** Everything the panel shows at one moment. */
export type PanelView =
  | { readonly state: 'loading' }
  /** No list could be read: the panel says why and works by hand. */
  | ({
      readonly state: 'no-list';
      readonly problem: Problem;
      readonly page: { readonly host: string | null };
      /** What else went wrong. */
      readonly problems: readonly Problem[];
    } & Writing)
  | ({
      readonly state: 'ready';
      readonly list: ListStatus;
      readonly person: Person;
      /** The person's organisation is set by its IT. */
      readonly organisationSet: boolean;
      /** True until the first question is answered or skipped. */
      readonly asksWho: boolean;
      readonly page: PagePlace;
      /** True while `page` is a place the person chose by hand, not the page in front of them. */
      readonly chosenByHand: boolean;
      readonly following: Following;
      readonly organisations: readonly Organisation[];
      /** The forums here, and those that what is owed and what is being written name. */
      readonly forums: readonly Forum[];
      /** Every forum, for who looks for one by its name; null until they are read. */
      readonly searched: readonly Forum[] | null;
      readonly examples: readonly Example[];
      /** What the list says about the record of private messages; null where it says nothing. */
      readonly recordRule: RedLine | null;
      /** This person's entries for the thread (or forum) at hand, newest first. */
      readonly logged: readonly Entry[];
      /** What this person owes anywhere, the first due first. */
      readonly owed: readonly Owed[];
      /** What was just done about something owed and can be undone. */
      readonly owedDone: OwedDone | null;
      readonly problems: readonly Problem[];
    } & Writing);

/** The panel with a list to ask. */
export type ReadyView = Extract<PanelView, { state: 'ready' }>;

/** The panel without any list. */
export type NoListView = Extract<PanelView, { state: 'no-list' }>;

/** What the person can do in the panel. Each is one explicit act. */
export interface PanelActs {
  readonly setPerson: (organisation: string | null, role: string | null) => void;
  readonly skipWho: () => void;
  /** Must be called directly from the click: browsers want the gesture. */
  readonly followListed: () => void;
  /** Says where the person is, by hand: an address typed or pasted, or a forum chosen from the list. */
  readonly goByHand: (place: { readonly address: string } | { readonly forum: string }) => void;
  /** Says whether the person is looking for a forum by its name; all forums are read for that, and only then. */
  readonly search: (isSearching: boolean) => void;
  /** Goes back from a place chosen by hand to the page in front. */
  readonly leaveByHand: () => void;
  /** False when the clipboard refused. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly startEntry: (kind: Kind) => void;
  /** Starts the entry of a talk that moved to private messages. */
  readonly startPrivate: () => void;
  /** Logs at once what stopped the person here: the press on the reason is the act. */
  readonly logBarrier: (reason: BarrierReason) => void;
  readonly changeDraft: (draft: Draft) => void;
  readonly saveDraft: () => void;
  readonly dropDraft: () => void;
  readonly undo: () => void;
  readonly owed: OwedActs;
  readonly openActivity: () => void;
  readonly openSettings: () => void;
  /** Opens the form that suggests this site, or answers for this forum. */
  readonly nominate: (about: NominationOf) => void;
  readonly dismiss: (problem: string) => void;
}
