import type { RestoreRead, RestoreRefusal } from './read-backup';

/** What a file does to the log, or has done. Every entry of the file is fresh, newer or the same. */
export interface RestoreCounts {
  /** Entries that are not here. */
  readonly fresh: number;
  /** Entries whose revision in the file stands in the place of the one here. */
  readonly newer: number;
  /** Entries that are here as they are in the file, or newer. */
  readonly same: number;
  /** Entries here that were deleted later, as the file says. */
  readonly deleted: number;
  /** Earlier revisions that are not here. */
  readonly versions: number;
  /** Unsaved entries of places where nothing is being written. */
  readonly drafts: number;
}

/** A setting that a backup says differently; `isSet` where IT has set it, so that it stays as it is. */
export type SettingChange = { readonly isSet: boolean } & (
  | {
      readonly setting: 'organisation' | 'role';
      readonly here: string | null;
      readonly file: string | null;
    }
  | { readonly setting: 'retention'; readonly here: number | null; readonly file: number | null }
);

/** A list of a backup, as the person is asked about it: nothing of it is believed until she says so. */
export interface ListLook {
  readonly feed: string;
  readonly address: string;
  readonly organisation: string | null;
  /** The ids of its keys; null where they are those that come with Take Part. */
  readonly keys: readonly string[] | null;
  /**
   * `here` where it is followed there already, `set` where IT decides which list is followed, `no-keys` where its keys
   * cannot be read.
   */
  readonly state: 'offered' | 'here' | 'set' | 'no-keys';
}

/** What restoring a file would do here; nothing is changed until somebody says so. Or why nothing of it can be taken. */
export type RestoreLook =
  | {
      readonly ok: true;
      readonly is: 'backup' | 'log';
      /** The instant it was made; null where it does not say. */
      readonly createdAt: string | null;
      readonly counts: RestoreCounts;
      readonly refused: readonly RestoreRefusal[];
      readonly settings: readonly SettingChange[];
      readonly lists: readonly ListLook[];
      /** Whether reminders were shown on the desktop where it was made. */
      readonly reminders: boolean;
    }
  | Extract<RestoreRead, { readonly ok: false }>;
