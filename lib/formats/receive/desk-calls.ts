import type { Plan } from '../../list/plan';
import type { PublishedList } from '../../list/published';
import type { Commentary } from '../../report/commentary';
import type { AddedFile, Conflict, FileFacts } from '../../report/log-set';
import type { ReportPeriod } from '../../report/period';
import type { PublishedReport } from '../../report/publish/published-report';
import type { LogPeriod } from '../../log/select-entries';
import type { RolledUp } from '../../report/roll-up/make-roll-up';
import type { ExpectedContributor } from '../../report/report-request';
import type { EarlierPlan } from '../../report/scope/earlier-plans';
import type { KnownPlan } from '../../report/scope/known-plans';
import type { SetSurvey } from '../../report/survey-set';
import type { FileRefusal, RefusedRow } from './received';

/** A file of the manager's set, as it is told. */
export type DeskFile =
  | {
      readonly state: 'read';
      readonly facts: FileFacts;
      /** What became of each of its entries when it was added. */
      readonly added: AddedFile;
      readonly refused: readonly RefusedRow[];
    }
  | { readonly state: 'refused'; readonly name: string; readonly reason: DeskRefusal };

/** Why nothing of a given file could be taken: what is in it, or that the disk or the network would not give it. */
export type DeskRefusal = FileRefusal | { readonly why: 'unreadable' };

/** The folder that is looked in time and again, as it is told. */
export interface DeskFolder {
  readonly name: string;
  /** How many of its files were looked at: they are read again only when they have changed. */
  readonly seen: number;
}

/** Why the remembered folder cannot be looked in. */
export type FolderFailure =
  | 'not-allowed'
  /** It was moved, renamed or deleted, or the drive it is on is away. */
  | 'gone'
  | 'unreachable';

/** What was found in the remembered folder. */
export type FolderFound =
  | {
      readonly ok: true;
      /** New or changed, and handed over to be looked at. */
      readonly handed: number;
      /** As they were when they were last looked at. */
      readonly known: number;
      /** Of kinds that no log has, and not opened. */
      readonly others: number;
    }
  | { readonly ok: false; readonly reason: FolderFailure };

/** A version of a plan that reports are measured against, and where it is known from. */
export type DeskPlan = Pick<Plan, 'organisation' | 'version' | 'from'> & Pick<KnownPlan, 'source'>;

/** The whole set as it stands: what was imported, over which days, and whose it is. */
export interface Desk {
  readonly files: readonly DeskFile[];
  readonly survey: SetSurvey;
  readonly conflicts: readonly Conflict[];
  readonly expected: readonly ExpectedContributor[];
  /** The versions of plans of whose it is, by organisation and day, and those that were given for others. */
  readonly plans: readonly DeskPlan[];
  /** Null where none is remembered. */
  readonly folder: DeskFolder | null;
}

/** What is asked of a report: whose, when, and made on which day. */
export interface DeskQuestion {
  readonly organisations: readonly string[];
  readonly period: ReportPeriod;
  readonly madeOn: string;
}

/** A report in the shape in which it is shown, everything told, with the words that are kept for it. */
export interface DeskReport {
  readonly shown: PublishedReport;
  readonly words: Commentary;
}

/** One entry that a figure was made of: where to find it. */
export interface DeskRow {
  readonly id: string;
  readonly file: string;
  readonly row: number;
}

/** Why the set could not be kept; nothing that was there is lost. */
export type DeskSaved =
  | { readonly ok: true; readonly desk: Desk }
  | { readonly ok: false; readonly reason: 'full' | 'unknown' };

/** What the report page asks its worker, which holds the set of files. */
export type DeskCalls = {
  /** Opens what was kept. The list is what reports are measured against, with the plans of those before it. Progress counts files. */
  readonly open: {
    readonly ask: { readonly list: PublishedList; readonly earlier: readonly EarlierPlan[] };
    readonly answer: Desk;
  };
  /** Hands over some of the files that are to be looked at: a browser looks each up on the disk when it is handed over. */
  readonly hand: { readonly ask: readonly File[]; readonly answer: null };
  /** Remembers a folder in the place of any other. Nothing in it is read yet. */
  readonly rememberFolder: { readonly ask: FileSystemDirectoryHandle; readonly answer: Desk };
  /** The remembered folder itself, for the page to ask for permission: a worker cannot. */
  readonly rememberedFolder: { readonly ask: null; readonly answer: FileSystemDirectoryHandle | null };
  /** Hands over what is new or changed in the remembered folder. Progress counts the files that were found. */
  readonly findInFolder: { readonly ask: null; readonly answer: FolderFound };
  /** Forgets the folder. Files that were added from it stay. */
  readonly forgetFolder: { readonly ask: null; readonly answer: Desk };
  /** Reads the files that were handed over and adds them to the set, to be looked at: nothing is kept until `keep`. Progress counts files. */
  readonly look: { readonly ask: null; readonly answer: Desk };
  /** Keeps what was looked at, all of it or nothing. */
  readonly keep: { readonly ask: null; readonly answer: DeskSaved };
  /** Takes back what was looked at, exactly. */
  readonly takeBack: { readonly ask: null; readonly answer: Desk };
  /** Takes one kept file out of the set. */
  readonly remove: { readonly ask: { readonly sha256: string }; readonly answer: Desk };
  readonly expect: { readonly ask: readonly ExpectedContributor[]; readonly answer: Desk };
  /** Adds earlier versions of plans; a file that holds none is told by its name. */
  readonly addPlans: {
    readonly ask: readonly File[];
    readonly answer: { readonly desk: Desk; readonly refused: readonly string[] };
  };
  readonly forgetPlan: { readonly ask: Pick<Plan, 'organisation' | 'version'>; readonly answer: Desk };
  readonly report: { readonly ask: DeskQuestion; readonly answer: DeskReport };
  /** Keeps the words of a report. */
  readonly write: {
    readonly ask: { readonly question: DeskQuestion; readonly words: Commentary };
    readonly answer: DeskReport;
  };
  /** The entries that a figure was made of, the oldest first; null where it is not made of entries. */
  readonly rows: {
    readonly ask: { readonly question: DeskQuestion; readonly figure: string };
    readonly answer: readonly DeskRow[] | null;
  };
  /** Puts published reports together. They are kept nowhere. */
  readonly rollUp: {
    readonly ask: {
      readonly files: readonly File[];
      readonly audience: PublishedReport['audience'];
      /** Null takes the period that most of the reports are of. */
      readonly period: LogPeriod | null;
      readonly madeOn: string;
    };
    readonly answer: RolledUp;
  };
  readonly publish: {
    readonly ask: {
      readonly question: DeskQuestion;
      readonly audience: PublishedReport['audience'];
      readonly threshold: number;
    };
    readonly answer: PublishedReport;
  };
};
