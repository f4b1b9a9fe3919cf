import type { Entry } from '../../lib/log/entry';
import type { ActivityActs } from './view';

/** What can be done with one entry of the list. It stays the same object, so that scrolling draws no entry anew. */
export interface EntryActs extends Pick<ActivityActs, 'readHistory' | 'removeHistory' | 'restore'> {
  readonly edit: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  readonly change: (entry: Entry, change: (entry: Entry) => Entry) => void;
  readonly select: (id: string, on: boolean) => void;
}
