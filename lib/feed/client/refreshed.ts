import type { PublishedList } from '../../list/published';
import type { ReadPart } from '../accept-snapshot';
import type { SnapshotFile } from '../build-snapshot';
import type { Change } from '../difference/change';
import type { FeedState } from '../feed-state';
import type { KeyChangeRefusal } from '../key-change-refusal';
import type { NumberRefusal } from '../ratchet';
import type { Refusal } from '../refusal';
import type { SignatureRefusal } from '../signature-refusal';
import type { AnswerRefusal, Unreachable } from './fetch-trouble';
import type { FeedProgress } from './kept-feed';
import type { RequestRecord } from './request-record';

/** Why a list on offer was not taken. What was there before is shown as before. */
export type RefreshRefusal =
  | Refusal
  | SignatureRefusal
  | NumberRefusal
  | KeyChangeRefusal
  | AnswerRefusal
  /** It was out of date before it came. */
  | { readonly why: 'expired'; readonly on: string }
  /** Its parts together are more than is ever taken. */
  | { readonly why: 'whole-too-large'; readonly bytes: number; readonly limit: number };

/** What came of asking for news. */
export type Outcome =
  | {
      readonly outcome: 'updated';
      readonly list: PublishedList;
      readonly parts: readonly ReadPart[];
      /** The index, its signature and every part that was not known before, as they came or were kept. */
      readonly files: readonly SnapshotFile[];
      /** What is otherwise than in the list that was shown; empty where that was another list or none. */
      readonly changes: readonly Change[];
    }
  /** Nothing new. The kept list may be out of date all the same: then whoever publishes it, or serves it, sleeps. */
  | { readonly outcome: 'unchanged'; readonly state: FeedState; readonly refreshBy: string }
  | { readonly outcome: 'refused'; readonly reason: RefreshRefusal }
  | { readonly outcome: 'unreachable'; readonly reason: Unreachable };

/** What came of a check, what to keep of it in one transaction, and each request that was made. */
export type Refreshed = Outcome & {
  readonly progress: FeedProgress;
  /** The changes of keys that were taken, for whoever passes the list on. */
  readonly keyFiles: readonly SnapshotFile[];
  readonly requests: readonly RequestRecord[];
};
