import type { PublishedList } from '../../lib/list/published';
import type { ExportMeans } from '../../lib/formats/export/export-means';
import type { WrittenFile } from '../../lib/formats/format';
import type { Draft, DraftProblem } from '../../lib/log/draft';
import type { Entry, Tombstone } from '../../lib/log/entry';
import type { Problem } from '../panel/view';

/** A stored row that is no entry any more: which, its first wrong field, and the row itself as it was found. */
export interface UnreadableRow {
  readonly key: string;
  readonly field: string;
  readonly row: unknown;
}

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
      /** Newest first. */
      readonly entries: readonly Entry[];
      readonly unreadable: readonly UnreadableRow[];
      readonly tombstones: readonly Tombstone[];
      /** What was just done and can be undone. */
      readonly done: { readonly what: 'saved' | 'deleted'; readonly entry: Entry } | null;
      readonly problems: readonly Problem[];
    };

export type ReadyActivity = Extract<ActivityView, { readonly state: 'ready' }>;

/** Whether an entry was saved; if not, the fields to put right. With none, `problems` of the view say why. */
export type SaveAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** What the person can do there. Each is one explicit act. */
export interface ActivityActs {
  readonly saveDraft: (draft: Draft) => Promise<SaveAnswer>;
  readonly deleteEntry: (id: string) => void;
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
}
