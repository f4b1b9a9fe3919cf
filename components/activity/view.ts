import type { PublishedList } from '../../lib/list/published';
import type { BackupMeans } from '../../lib/formats/backup/backup-means';
import type { ExportMeans } from '../../lib/formats/export/export-means';
import type { WrittenFile } from '../../lib/formats/format';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import type { Entry, Tombstone } from '../../lib/log/entry';
import type { Found } from '../../lib/log/find/find-rows';
import type { LogQuery } from '../../lib/log/find/log-query';
import type { LogRow } from '../../lib/log/find/log-row';
import type { DueForDeletion } from '../../lib/log/retention';
import type { Revision } from '../../lib/log/revision';
import type { Problem } from '../panel/view';

/** A stored row that is no entry any more: which, its first wrong field, and the row itself as it was found. */
export interface UnreadableRow {
  readonly key: string;
  readonly field: string;
  readonly row: unknown;
}

/** What an entry was, and the instant at which another revision took its place. */
export interface EarlierVersion {
  readonly was: Revision;
  readonly until: string;
}

/** What was just done to one entry or to many, and can be undone. */
export interface Undoable {
  readonly what: 'saved' | 'deleted' | 'restored';
  readonly count: number;
  /** The first of them. */
  readonly first: Entry;
}

/** What was just done. What was kept for as long as was chosen is deleted for good. */
export type Done = Undoable | { readonly what: 'expired'; readonly count: number };

/** Everything the page "Your log" shows at one moment. */
export type ActivityView =
  | { readonly state: 'loading' }
  /** The log could not be opened at all: why, and what to do. */
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready';
      /** The day in London: `2026-11-21`. */
      readonly today: string;
      /** The person's own organisation, by id. */
      readonly organisation: string | null;
      /** For the names of forums, topics and promises; null when no list could be read. */
      readonly list: PublishedList | null;
      /** Newest first; while `stillReading` the newest only. */
      readonly rows: readonly LogRow[];
      /** The entries of the rows. */
      readonly entries: readonly Entry[];
      /** How many entries there are while they are still being read, 0 until they are counted; null once all are here. */
      readonly stillReading: number | null;
      readonly unreadable: readonly UnreadableRow[];
      readonly tombstones: readonly Tombstone[];
      readonly query: LogQuery;
      /** What the query found; null until it has been asked. */
      readonly found: Found | null;
      /** Changes of entries that were begun and not saved, in this window or before. */
      readonly unsaved: readonly Draft[];
      /** What has been kept for as long as was chosen; null where nothing has. */
      readonly due: DueForDeletion | null;
      readonly done: Done | null;
      /** Whether something is being done to many entries. */
      readonly working: boolean;
      readonly problems: readonly Problem[];
    };

export type ReadyActivity = Extract<ActivityView, { readonly state: 'ready' }>;

/** Whether an entry was saved; if not, the fields to put right. With none, `problems` of the view say why. */
export type SaveAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problems: readonly DraftProblem[];
      readonly clash?: Clash;
    };

/** Another window changed the entry first. Nothing of either version is lost. */
export interface Clash {
  /** As the other window left it. */
  readonly stored: Entry;
  /** As it would have been saved here. */
  readonly mine: Entry;
  /** What saves this one on top of the other. */
  readonly onTop: Draft;
}

/** What the person can do there. Each is one explicit act. */
export interface ActivityActs {
  readonly ask: (query: LogQuery) => void;
  /** Keeps a change of an entry that is not saved yet. */
  readonly keepDraft: (draft: Draft) => void;
  readonly dropDraft: (draft: Draft) => void;
  readonly saveDraft: (draft: Draft) => Promise<SaveAnswer>;
  /** Changes entries as they stand; what stays the very same is left alone. */
  readonly changeEntries: (ids: readonly string[], change: (entry: Entry) => Entry) => void;
  readonly deleteEntries: (ids: readonly string[]) => void;
  /** Deletes what is due for good: the one act that cannot be undone. */
  readonly expire: (due: DueForDeletion) => void;
  /** What an entry said before, the latest first. */
  readonly readHistory: (id: string) => Promise<readonly EarlierVersion[]>;
  /** Forgets what an entry said before, for good. */
  readonly removeHistory: (id: string) => Promise<void>;
  /** Makes an entry what it was. */
  readonly restore: (entry: Entry) => void;
  /** Takes back what `done` says. */
  readonly undo: () => void;
  /** Hands files to the browser's own download. Call straight from the click. */
  readonly download: (files: readonly WrittenFile[]) => void;
  readonly dismiss: (problem: string) => void;
}

/** What the page asks of the machine, handed in so that it can be shown anywhere. */
export interface ActivityMeans {
  /** The instant, in UTC. */
  readonly now: () => string;
  readonly exporting: ExportMeans;
  readonly backup: BackupMeans;
}
