import type { RequestRecord } from '../../lib/feed/client/request-record';

/** What the settings show of the list that is followed. */
export interface FeedView {
  /** Null when no list is followed. `last` is what the last check came to, in a sentence; null before the first. */
  readonly followed: {
    readonly feed: string;
    readonly address: string;
    readonly last: string | null;
    /** Set by the organisation's IT. */
    readonly isSet: boolean;
  } | null;
  readonly checking: boolean;
  /** What came of what was last pressed, in a sentence. */
  readonly answer: string | null;
  /** What changed from the list before: the first in a sentence each, and how many more; null where there was none. */
  readonly changes: { readonly first: readonly string[]; readonly more: number } | null;
  /** Newest first. */
  readonly requests: readonly RequestRecord[];
}

/** What can be done there. */
export interface FeedActs {
  /** Call straight from the click: browsers want the gesture. */
  readonly follow: (address: string, keys: string) => void;
  readonly check: () => void;
  readonly stop: () => void;
}
