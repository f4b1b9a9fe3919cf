import { z } from 'zod';
import { Day, Id } from '../list/source';
import { BarrierReason, Entry, Evidence, KindName, PrivateMessage } from './entry';

/**
 * An entry that is being written: what the form holds, word for word, before it is checked. It is kept at every
 * change, so that closing the panel loses nothing. Empty text means not given.
 */
export const Draft = z.object({
  /** The entry that is being edited; null for a new one. */
  editing: z.object({ id: z.string(), revision: z.int(), at: z.string(), offset: z.int() }).nullable(),
  kind: KindName,
  /** Which place the draft belongs to: the thread's address, else the forum's id, else the site's host. */
  place: z.string(),
  organisation: Id.nullable(),
  /** What there is to keep about the place; `precision` is the author's choice among what is known. */
  precision: z.enum(['thread', 'forum', 'site']),
  forum: Id.nullable(),
  thread: z.string().nullable(),
  title: z.string(),
  host: z.string(),
  disclosure: Entry.shape.disclosure,
  topics: z.array(Id),
  pages: z.array(z.string()),
  direction: z.enum(['in', 'out']),
  reason: BarrierReason,
  minutes: z.string(),
  /** A day, `2026-11-03`, or empty. */
  askedOn: z.string(),
  outcome: z.union([Entry.shape.outcome.unwrap(), z.literal('')]),
  issue: z.string(),
  note: z.string(),
  /** A day by which an answer is owed, or empty. */
  followUpDue: z.union([Day, z.literal('')]).or(z.string()),
  followUpDone: Day.nullable(),
  followUpSnoozed: Day.nullable(),
  /** Whether the talk moved to private messages, and the day its record was captured. */
  privateMessage: PrivateMessage.nullable(),
  commitment: z.string(),
  evidence: Evidence,
});
export type Draft = z.infer<typeof Draft>;

/** A field of the form that cannot be saved as it is. The panel has one sentence for each, beside the field. */
export type DraftProblem =
  | { readonly field: 'minutes'; readonly reason: 'not-a-number' | 'out-of-range' }
  | {
      readonly field: 'askedOn';
      readonly reason: 'not-a-day' | 'in-the-future' | 'before-2000' | 'after-the-entry';
    }
  | { readonly field: 'followUpDue'; readonly reason: 'not-a-day' | 'in-the-past' }
  | { readonly field: 'note' | 'issue' | 'title'; readonly reason: 'too-long'; readonly limit: number }
  | { readonly field: 'pages'; readonly reason: 'not-an-address' }
  | { readonly field: 'pages'; readonly reason: 'too-many'; readonly limit: number }
  | { readonly field: 'thread'; readonly reason: 'not-an-address' }
  /** The computer's clock says a day before 2000: no entry can be dated by it. */
  | { readonly field: 'clock'; readonly reason: 'before-2000' };
