import type { Entry, Tombstone } from '../log/entry';
import type { LogFile } from '../log/log-file';
import type { LogPeriod } from '../log/select-entries';

/** What is known of an imported file without its entries. */
export interface FileFacts {
  /** The SHA-256 of its bytes as they came, in lower-case hexadecimal: the same bytes are the same file, whatever its name. */
  readonly sha256: string;
  readonly name: string;
  /** Who it is from, as far as the file says. A table of entries says nothing: all three are null. */
  readonly author: LogFile['author'];
  /** The days it says it covers; null for a table, which does not say. */
  readonly period: LogPeriod | null;
  /** The instant it was made, in UTC; null for a table, which does not say. */
  readonly createdAt: string | null;
  readonly counts: {
    readonly entries: number;
    readonly tombstones: number;
    /** Rows that could not be read. */
    readonly refused: number;
  };
}

/**
 * A file that has been read and checked, row by row: every entry and tombstone here is valid by its schema. The entries
 * are let go once they are encoded; the set keeps the facts.
 */
export interface ImportedFile extends FileFacts {
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
}

/** What adding a file did, entry by entry, against all files that were there before it. */
export type AddedFile =
  /** The same bytes are in the set already: nothing was changed. */
  | { readonly ok: false; readonly reason: 'already-there'; readonly as: string }
  | { readonly ok: true; readonly entries: AddedEntries };

/** Every entry of an added file is in exactly one of these, so they add up to its count; `deleted` counts tombstones. */
export interface AddedEntries {
  /** Ids never seen before. */
  readonly fresh: number;
  /** A higher revision than was there: a correction. */
  readonly newer: number;
  /** A lower revision than was there, or one that was deleted since. */
  readonly older: number;
  /** The same entry at the same revision, perhaps told more or less fully. */
  readonly duplicate: number;
  /** The same id and revision with other content. One of the two stands, the same whatever the order; see {@link Conflict}. */
  readonly conflicting: number;
  /** Entries of earlier files that this file deletes. */
  readonly deleted: number;
}

/** Where a telling of an entry is: which file, and which of its entries, counted from 1. */
export interface EntryPlace {
  /** The file's SHA-256. */
  readonly file: string;
  readonly row: number;
}

/**
 * Two tellings of one id that cannot both be right: a file was changed by hand, or a computer put back from a backup.
 * `same-revision`: two different contents at one revision. `went-back`: the lower revision was saved later, so that it
 * does not know of the higher one, which stands.
 */
export interface Conflict {
  readonly id: string;
  readonly why: 'same-revision' | 'went-back';
  /** The revision of the one set aside. */
  readonly revision: number;
  readonly standing: EntryPlace;
  readonly setAside: EntryPlace;
}
