import type { Entry } from '../log/entry';
import { placeOf } from '../log/place-of';

/** An entry with what it is looked up by. `entry` is checked again when it is read: a disk can lie. */
export interface EntryRow {
  readonly id: string;
  /** The thread's address, else the forum's id, else the site's host. */
  readonly place: string;
  readonly at: string;
  /** The day by which an answer is owed; absent where none is, so that the index holds only what is owed. */
  readonly due?: string;
  readonly entry: Entry;
}

/** An entry as it is kept. */
export function toRow(entry: Entry): EntryRow {
  const { id, at, followUp } = entry;
  const isOwed = followUp !== undefined && followUp.done === null;
  return { id, place: placeOf(entry.where), at, ...(isOwed && { due: followUp.due }), entry };
}
