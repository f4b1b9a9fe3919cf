import type { BackupCounts } from './backup-file';
import type { RestoreCounts, RestoreLook } from './restore-look';

/** What is wanted of a file beside its log. */
export interface RestoreWish {
  readonly settings: boolean;
  /** Lists to follow again, by their identities. */
  readonly lists: readonly string[];
}

/** A backup that was handed to the browser; why there is none, in a sentence. */
export type BackupKept =
  | {
      readonly ok: true;
      readonly name: string;
      readonly counts: BackupCounts;
      /** Damaged rows, which are not in it. */
      readonly damaged: number;
    }
  | { readonly ok: false; readonly told: string };

/** What a backup asks of the machine. Everything long happens off the page. */
export interface BackupMeans {
  readonly keep: () => Promise<BackupKept>;
  /** Reads a file. Nothing is changed by it. */
  readonly look: (file: File) => Promise<RestoreLook>;
  /** Restores the file that was looked at last. Call it straight from the click: browsers want the gesture. */
  readonly restore: (
    wish: RestoreWish,
    look: RestoreLook,
  ) => Promise<
    { readonly ok: true; readonly counts: RestoreCounts } | { readonly ok: false; readonly told: string }
  >;
}
