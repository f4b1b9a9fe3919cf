import { dayInLondon } from '../list/time';
import type { Entry } from '../log/entry';
import { placeOf } from '../log/place-of';

/** An entry with what it is looked up by. `entry` is checked again when it is read: a disk can lie. */
export interface EntryRow {
  readonly id: string;
  /** The thread's address, else the forum's id, else the site's host. */
  readonly place: string;
  readonly at: string;
  /**
   * The day by which an answer is owed, else the day from which the record of private messages is; absent where nothing
   * is, so that the index holds only what is owed.
   */
  readonly due?: string;
  readonly entry: Entry;
}

/** An entry as it is kept. */
export function toRow(entry: Entry): EntryRow {
  const { id, at, followUp, privateMessage } = entry;
  const row = { id, place: placeOf(entry.where), at, entry };
  if (followUp?.done === null) return { ...row, due: followUp.due };
  return privateMessage?.captured === null ? { ...row, due: dayInLondon(at) } : row;
}
