import type { LogAbout, OutgoingLog } from '../log/export/outgoing-log';
import type { SummaryWords } from './summary/summary-words';

/** A file that is in memory and ready to leave: its name, what it is, and all that stands in it (a string is UTF-8). */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** The bytes of a file, piece by piece in their order. Whoever stops reading stops the writing. */
export type Chunks = AsyncIterable<Uint8Array>;

type FormatName = 'json' | 'csv' | 'csvForExcel' | 'ods' | 'xlsx' | 'ndjson' | 'summary';

/** A way to write a log. To add one: a file in this folder, its line in `index.ts`, its name in `locales/`. */
export interface Format {
  readonly id: string;
  /** The keys of its name, and of what it is good for, in `locales/`. */
  readonly nameKey: `export.format.${FormatName}.name`;
  readonly whatKey: `export.format.${FormatName}.what`;
  /** Without a dot in front. No two formats share one, so that all of them can lie in one folder. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file is text in UTF-8, and can be shown as it is. */
  readonly isText: boolean;
  /**
   * Writes a log of any length while holding no more than some hundred entries of it. The same log gives the same
   * bytes. Only the summary for people needs words.
   */
  readonly write: (log: OutgoingLog, words: SummaryWords) => Chunks;
  /** Small files that say what the format's own means, given that one's name. */
  readonly beside?: (about: LogAbout, name: string) => readonly WrittenFile[];
}
