import type { LogAbout } from '../../log/export/outgoing-log';
import type { PreparedLog } from '../../log/export/prepare-log';
import type { LogSurvey } from '../../log/export/survey-log';
import type { SummaryWords } from '../summary/summary-words';
import type { WriteFailure } from './export-means';
import type { FileBeginning } from './file-beginning';

/** What came of writing a file in the worker: its bytes to be downloaded, or what the file that was written is now. */
export type Written =
  | { readonly ok: true; readonly file: Blob | { readonly size: number; readonly lastModified: number } }
  | { readonly ok: false; readonly reason: WriteFailure };

interface FormatOf {
  readonly prepared: PreparedLog;
  readonly format: string;
  readonly words: SummaryWords;
}

/** Everything the page asks of the worker that reads the log and writes files, and what it answers. */
export type ExportCalls = {
  readonly survey: { readonly ask: null; readonly answer: LogSurvey };
  readonly prepare: { readonly ask: LogAbout; readonly answer: PreparedLog };
  readonly rows: {
    readonly ask: { readonly prepared: PreparedLog; readonly first: number; readonly count: number };
    readonly answer: readonly (readonly string[])[];
  };
  readonly begin: { readonly ask: FormatOf; readonly answer: FileBeginning };
  readonly write: {
    /** Into a file, or where `into` is null into bytes to be downloaded. */
    readonly ask: FormatOf & { readonly into: FileSystemFileHandle | null };
    readonly answer: Written;
  };
};
