import type { PreparedLog } from '../../log/export/prepare-log';
import type { LogAbout } from '../../log/export/outgoing-log';
import type { LogSurvey } from '../../log/export/survey-log';
import type { SummaryWords } from '../summary/summary-words';
import type { FileBeginning } from './file-beginning';

/** How something long is watched and stopped. */
export interface Watch {
  /** Told now and then how many entries are done. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** A file to be written. */
export interface WriteOrder {
  readonly prepared: PreparedLog;
  /** The format by its id. */
  readonly format: string;
  readonly words: SummaryWords;
  /** Into the downloads of the browser, or into the remembered folder under this name. */
  readonly to: 'downloads' | { readonly folderFile: string };
}

/** Why a file was not written. Nothing half-written is left behind. */
export type WriteFailure = 'stopped' | 'disk-full' | 'no-storage' | 'not-allowed' | 'folder-gone' | 'unknown';

export type Taken =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly reason: WriteFailure };

/** What is under a name in the remembered folder. */
export type FolderLook =
  /** Nothing, or the very file that was written there from here the last time. */
  | { readonly is: 'free' }
  /** A file that may be somebody else’s, and a name beside it that is free. */
  | { readonly is: 'taken'; readonly changedAt: string; readonly freeName: string }
  | { readonly is: 'not-allowed' | 'folder-gone' };

/** A folder that is remembered for exports, where the browser can write into one. */
export interface TeamFolder {
  /** The remembered folder's own name; null when none is. */
  readonly read: () => Promise<string | null>;
  /** Lets the person choose one; null when they did not. Call straight from the click. */
  readonly choose: () => Promise<string | null>;
  readonly forget: () => Promise<void>;
  /** Asks for permission where it is needed. Call straight from the click. */
  readonly look: (name: string) => Promise<FolderLook>;
}

/** What the export asks of the machine. Everything long happens off the page. */
export interface ExportMeans {
  readonly survey: () => Promise<LogSurvey>;
  /** Rejects with the signal's reason once it is stopped. */
  readonly prepare: (about: LogAbout, watch: Watch) => Promise<PreparedLog>;
  /** Rows of the table that would leave, cell by cell as CSV has them, counted from 0. */
  readonly rows: (
    prepared: PreparedLog,
    first: number,
    count: number,
  ) => Promise<readonly (readonly string[])[]>;
  readonly begin: (prepared: PreparedLog, format: string, words: SummaryWords) => Promise<FileBeginning>;
  readonly write: (order: WriteOrder, watch: Watch) => Promise<Taken>;
  /** Null where the browser cannot write into a folder. */
  readonly folder: TeamFolder | null;
}
