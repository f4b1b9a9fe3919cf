import type {
  Desk,
  DeskQuestion,
  DeskReport,
  DeskRow,
  FolderFailure,
  FolderFound,
} from '../../../lib/formats/receive/desk-calls';
import type { Plan } from '../../../lib/list/plan';
import type { PublishedList } from '../../../lib/list/published';
import type { Commentary } from '../../../lib/report/commentary';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import type { LogPeriod } from '../../../lib/log/select-entries';
import type { RolledUp } from '../../../lib/report/roll-up/make-roll-up';
import type { RollUp } from '../../../lib/report/roll-up/roll-up';
import type { ExpectedContributor } from '../../../lib/report/report-request';
import type { PublicationFile } from '../published/publication-files';

/** What the page tells after an act: once, where somebody who only hears it hears it too. */
export type Told =
  | { readonly what: 'kept' | 'full' | 'unknown' | 'cancelled' | 'saved' }
  | { readonly what: 'undone'; readonly name: string }
  | { readonly what: 'folder-found'; readonly name: string; readonly found: FoundFiles }
  | { readonly what: 'folder-failed'; readonly name: string; readonly reason: FolderFailure }
  | { readonly what: 'folder-forgotten'; readonly name: string }
  | { readonly what: 'folder-refused' };

/** What a look into the remembered folder came to. */
export type FoundFiles = Extract<FolderFound, { readonly ok: true }>;

/** The manager’s page. */
export type DeskView =
  | { readonly state: 'loading'; readonly done: number }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly today: string;
      readonly list: PublishedList;
      readonly desk: Desk;
      /** How many of the files were looked at and not kept yet: the last ones of the desk. */
      readonly looked: number;
      /** While files are read: how many of how many; null while they are still looked for. */
      readonly reading: { readonly done: number; readonly all: number | null } | null;
      readonly question: DeskQuestion | null;
      readonly report: DeskReport | null;
      readonly told: Told | null;
    };

export type ReadyDesk = Extract<DeskView, { readonly state: 'ready' }>;

/** A publication that is ready to be saved, and its page to be looked at. */
export interface Publication {
  readonly files: readonly PublicationFile[];
  /** All of them in one archive. */
  readonly zip: PublicationFile;
  readonly page: string;
}

/** What the manager does with the folder that the page remembers. Each is called straight from the click. */
export interface FolderActs {
  readonly choose: () => void;
  readonly lookAgain: () => void;
  readonly forget: () => void;
}

/** What the manager does on the page. */
export interface DeskActs {
  readonly look: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Null where the browser lets no page keep a folder. */
  readonly folder: FolderActs | null;
  readonly keep: () => void;
  readonly takeBack: () => void;
  readonly remove: (sha256: string, name: string) => void;
  readonly expect: (expected: readonly ExpectedContributor[]) => void;
  /** Adds earlier versions of plans; answers the names of files that hold none. */
  readonly addPlans: (files: readonly File[]) => Promise<readonly string[]>;
  readonly forgetPlan: (plan: Pick<Plan, 'organisation' | 'version'>) => void;
  readonly ask: (question: DeskQuestion) => void;
  readonly write: (words: Commentary) => void;
  readonly rowsOf: (figure: string) => Promise<readonly DeskRow[] | null>;
  readonly publish: (audience: PublishedReport['audience'], threshold: number) => Promise<Publication>;
  /** Puts reports together; nothing of them is kept. */
  readonly rollUp: (
    files: readonly File[],
    audience: PublishedReport['audience'],
    period: LogPeriod | null,
  ) => Promise<RolledUp>;
  readonly publishRollUp: (rollUp: RollUp) => Promise<Publication>;
  readonly save: (files: readonly PublicationFile[]) => void;
}
