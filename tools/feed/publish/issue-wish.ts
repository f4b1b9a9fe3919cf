import type { PrivateKeyFile } from '../../../lib/feed/key-private';
import type { Trust } from '../../../lib/feed/trust';
import type { PublishedList } from '../../../lib/list/published';

/** What is to be published, from where, over what, and under which key. */
export interface IssueWish {
  /** The folder of the sources. */
  readonly sources: string;
  /** The cross-government list that a department’s own lies on; null where it is not at hand. */
  readonly base: PublishedList | null;
  readonly out: string;
  /** The list that is published now, where `out` does not hold it. */
  readonly was: string | null;
  readonly key: PrivateKeyFile;
  /** Whom clients believe; null is the key alone. */
  readonly trust: Trust | null;
  /** Null is the next number. */
  readonly number: number | null;
  /** Where the pages are, and where to reach the publisher; null leaves what the sources say. */
  readonly home: string | null;
  readonly contact: string | null;
  readonly now: string;
  /** Publish though nothing changed. */
  readonly again: boolean;
  /** Publish though reviews are due. */
  readonly althoughDue: boolean;
}
