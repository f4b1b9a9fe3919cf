import { Dexie, type Table } from 'dexie';
import type { Draft } from '../log/draft';
import type { Entry, Tombstone } from '../log/entry';

/** One file of the published list as it was accepted. `feed.json` is the index; it is swapped with its parts. */
export interface PublishedRow {
  readonly path: string;
  readonly sha256: string;
  readonly content: unknown;
}

/** An entry with what it is looked up by. `entry` is checked again when it is read: a disk can lie. */
export interface EntryRow {
  readonly id: string;
  /** The thread's address, else the forum's id, else the site's host. */
  readonly place: string;
  readonly at: string;
  readonly entry: Entry;
}

/** One answer of the person's, by name. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** The database of this person on this computer. The only place where anything is kept. */
export class Database extends Dexie {
  declare published: Table<PublishedRow, string>;
  declare entries: Table<EntryRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare drafts: Table<Draft, string>;
  declare settings: Table<SettingRow, string>;

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
  }
}
