import type { FeedIndex, Part, PublishedList } from '../../list/published';
import type { ReadPart } from '../accept-snapshot';
import type { Ratchet } from '../ratchet';
import type { Trust } from '../trust';

/** The marks of the versions that are kept, as the server gave them; null asks for the file whatever it is. */
export interface Etags {
  readonly index: string | null;
  readonly keys: string | null;
}

/** How far a client has followed a list: what to keep after each check, whatever came of it. */
export interface FeedProgress {
  readonly trust: Trust;
  readonly ratchet: Ratchet | null;
  readonly etags: Etags;
}

/** What a client has when it asks for news. */
export interface KeptFeed extends FeedProgress {
  /** The index of the list that is shown now, whosever it is; null when there is none. */
  readonly index: FeedIndex | null;
  /** Reads that list; null when there is none. Asked for only where another is to take its place. */
  readonly readList: () => Promise<PublishedList | null>;
  /** Those of these parts that were read before, and are the same in that list. */
  readonly readKnown?: (parts: readonly Part[]) => Promise<readonly ReadPart[]>;
  /** The bytes that may be this part, from an earlier check or the package; null when there are none. Its hash decides. */
  readonly readPart: (part: Part) => Promise<Uint8Array | null>;
}
