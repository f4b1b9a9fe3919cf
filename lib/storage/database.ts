import { Dexie, type Table } from 'dexie';
import type { ReadPart } from '../feed/accept-snapshot';
import type { FeedProgress } from '../feed/client/kept-feed';
import type { RequestRecord } from '../feed/client/request-record';
import type { CheckTold } from '../feed/client/check-told';
import type { Change } from '../feed/difference/change';
import type { Overlay } from '../feed/layers/overlay';
import type { PublishedList } from '../list/published';
import type { Draft } from '../log/draft';
import type { Tombstone } from '../log/entry';
import type { Revision } from '../log/revision';
import type { EntryRow } from './entry-row';
import { indexAnswersOwed } from './upgrades/index-answers-owed';
import { indexForums } from './upgrades/index-forums';
import { tellFeedsApart } from './upgrades/tell-feeds-apart';

/** What a part of the cross-government list is found by. */
interface FoundBy {
  /** The hosts of the forums in it, so that the forum of a page is found without reading the others. */
  readonly hosts?: readonly string[];
  /** The forums in it, or those that its plan speaks of, by their ids. */
  readonly about?: readonly string[];
}

/** One file of the cross-government list as it was accepted. `feed.json` is the index; it is swapped with its parts. */
export type PublishedRow = FoundBy & Omit<ReadPart, 'bytes'>;

/**
 * Such a file as it is stored: what was read of it, or the bytes that say just that. Bytes are written at a fraction of the
 * cost; `openRow` reads them.
 */
export type StoredRow =
  | PublishedRow
  | (FoundBy & Omit<ReadPart, 'bytes' | 'content'> & { readonly bytes: Uint8Array });

/** The origins of the forums in one part, a forum each: what the browser is asked for, without reading the forums. */
export interface OriginsRow {
  readonly path: string;
  readonly origins: readonly (readonly string[])[];
}

/** An earlier revision of an entry, kept in the same step in which another took its place. */
export interface HistoryRow {
  /** The order in which they were replaced. */
  readonly n?: number;
  /** Which entry it is a revision of. */
  readonly id: string;
  readonly was: Revision;
  /** The instant at which another revision took its place. */
  readonly until: string;
}

/** One answer of the person's, by name. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** What an update changed, as far as anybody reads: the first changes, and how many more there were. */
export interface LastChanges {
  readonly first: readonly Change[];
  readonly more: number;
}

/** How far a list that is published elsewhere was followed. It stays when nobody follows it any more. */
export interface FeedRow {
  /** The list's identity. */
  readonly feed: string;
  /** Where it is followed, ending with a slash; null when it is not followed any more. */
  readonly base: string | null;
  readonly progress: FeedProgress;
  /** What came of the last check; null before the first. */
  readonly told: CheckTold | null;
  /** The organisation that it speaks for, as the person confirmed it; null for a cross-government list. */
  readonly organisation: string | null;
  /** Its place among the departments’ own lists, from 1; 0 for a cross-government list. */
  readonly place: number;
  /** Set by the organisation's IT, so that nobody else changes it. */
  readonly isSet?: true;
  /** What its last update changed; absent where it was none, or the list before was another. */
  readonly changes?: LastChanges;
  /** Whose word its keys are: the package's, whose next version may bring others. Absent where a person gave them. */
  readonly root?: 'package';
}

/** A department’s own list as it was accepted, and the one before it. */
export interface LayerRow {
  /** The list’s identity. */
  readonly feed: string;
  readonly list: PublishedList;
  readonly previous: PublishedList | null;
}

/**
 * What the departments’ own lists come to on top of `published`: one row, worked out whenever a list is kept, so that
 * nothing is left to be done when the panel is painted.
 */
export interface LaidRow {
  readonly name: 'overlay';
  readonly overlay: Overlay;
}

/** The bytes of one part of the followed list, so that a part that did not change is not fetched again. */
export interface FeedFileRow {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** One line of the network ledger. */
export interface RequestRow extends RequestRecord {
  readonly id?: number;
  /** The identity of the list that was asked for; absent where it was written by version 2. */
  readonly feed?: string;
}

/** The database of this person on this computer. The only place where anything that counts is kept. */
export class Database extends Dexie {
  /** Whose entries it holds. Nothing that takes this can be handed the entries of practice, and the other way round. */
  readonly holds = 'own-log' as const;
  declare published: Table<StoredRow, string>;
  declare entries: Table<EntryRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare history: Table<HistoryRow, number>;
  declare drafts: Table<Draft, string>;
  declare settings: Table<SettingRow, string>;
  /** The list that was shown before the present one: its index, and those of its parts that are kept nowhere else. */
  declare previous: Table<StoredRow, string>;
  declare feeds: Table<FeedRow, string>;
  declare feedFiles: Table<FeedFileRow, string>;
  declare requests: Table<RequestRow, number>;
  declare layers: Table<LayerRow, string>;
  declare laid: Table<LaidRow, string>;
  declare origins: Table<OriginsRow, string>;

  constructor(name = 'take-part') {
    // Strict: "saved" is said only once the bytes are on the disk, so that a killed browser loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      published: 'path',
      entries: 'id, place, at',
      tombstones: 'id',
      drafts: 'place',
      settings: 'name',
    });
    this.version(2).stores({
      previous: 'path',
      feeds: 'feed',
      feedFiles: 'sha256',
      requests: '++id',
    });
    this.version(3).stores({ layers: 'feed', laid: 'name' }).upgrade(tellFeedsApart);
    this.version(4).stores({ entries: 'id, place, at, due', history: '++n, id' }).upgrade(indexAnswersOwed);
    this.version(5).stores({ published: 'path, *hosts, *about', origins: 'path' }).upgrade(indexForums);
  }
}
