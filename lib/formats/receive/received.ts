import type { RowProblem } from '../../log/refused-row';
import type { ImportedFile } from '../../report/log-set';
import type { DecodedText } from './decode-text';

/** A file as it was given: a name to tell it by, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why nothing of a file could be taken. */
export type FileRefusal =
  | { readonly why: 'empty' }
  /** Not a log file, nor a table of ours. */
  | { readonly why: 'not-ours' }
  /** A workbook: the same log as CSV or as a log file can be read. */
  | { readonly why: 'workbook' }
  /** It begins as a log file and its JSON does not end. */
  | { readonly why: 'cut-short' }
  | { readonly why: 'newer-format'; readonly version: number }
  /** Its entries are not those that its checksum was made of. */
  | { readonly why: 'changed' }
  | { readonly why: 'bad-field'; readonly field: string }
  | { readonly why: 'missing-column'; readonly column: string }
  /** More than is read at once, packed or unpacked. Bytes. */
  | { readonly why: 'too-large'; readonly limit: number }
  | { readonly why: 'too-many-files'; readonly limit: number }
  /** A packed file that cannot be unpacked. */
  | { readonly why: 'damaged' };

/** A row that could not be taken: where it is and why. Rows of a table are told by line, others by their number. */
export interface RefusedRow {
  readonly in: 'entries' | 'tombstones' | 'table';
  readonly row: number;
  /** Empty where it is about the row as a whole. */
  readonly field: string;
  readonly value: string;
  readonly problem: RowProblem | 'open-quote' | 'too-many-cells' | 'too-few-cells';
}

/** What came of one file: all of its good rows and each bad one; or the reason why nothing was taken. */
export type Received =
  | {
      readonly ok: true;
      readonly file: ImportedFile;
      readonly refused: readonly RefusedRow[];
      readonly encoding: DecodedText['encoding'];
    }
  | { readonly ok: false; readonly name: string; readonly reason: FileRefusal };

/** How much is read at once. */
export interface ReceiveLimits {
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Files in one packed file. */
  readonly files: number;
  /** Bytes of all files in one packed file, unpacked. */
  readonly total: number;
}

/** Enough for a year of the busiest department, and far below what a browser's page can hold. */
export const RECEIVE_LIMITS: ReceiveLimits = {
  file: 256 * 2 ** 20,
  files: 5000,
  total: 2048 * 2 ** 20,
};
