import type { Digest } from '../digest';
import type { ListRole } from '../layers/list-role';
import type { Rest } from '../rest';
import type { Build } from '../signature-refusal';
import type { KeptFeed } from './kept-feed';
import type { Surroundings } from './open-source';

/** A list that is followed, and everything needed to ask for news of it. */
export interface FeedQuestion extends Surroundings {
  /** Where it is published, ending with a slash, from `readFeedAddress`. */
  readonly base: string;
  /** Its identity. A list of any other identity is refused, wherever it comes from and whoever signed it. */
  readonly feed: string;
  readonly kept: KeptFeed;
  readonly digest: Digest;
  /** The version of Take Part that asks: `0.1.0`. */
  readonly clientVersion: string;
  readonly build: Build;
  /** Asked again and again in the middle of what takes long. */
  readonly rest?: Rest;
  /** As what it is wanted; without it, as either. */
  readonly role?: ListRole;
}
