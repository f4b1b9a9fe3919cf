import { z } from 'zod';
import { StanceName } from '../list/forum';
import { Approach } from '../list/plan';
import { MOST_OWN_LISTS } from './most-own-lists';
import { Day, Id, Instant, PageUrl } from '../list/source';

/** Why somebody could not take part. */
export const BarrierReason = z.enum([
  'blocked-site',
  'no-account',
  'no-authority',
  'not-welcome',
  'no-time',
  'technical',
]);
export type BarrierReason = z.infer<typeof BarrierReason>;

/** What was done: each kind with its own fields and no field that does not serve it. */
export const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer') }),
  z.object({ kind: z.literal('correction') }),
  z.object({ kind: z.literal('signpost'), pages: z.array(PageUrl).max(20) }),
  z.object({ kind: z.literal('clinic') }),
  z.object({ kind: z.literal('referral'), direction: z.enum(['in', 'out']) }),
  z.object({ kind: z.literal('consultation') }),
  z.object({ kind: z.literal('operator-contact') }),
  z.object({ kind: z.literal('listening') }),
  z.object({ kind: z.literal('barrier'), reason: BarrierReason }),
]);
export type Act = z.infer<typeof Act>;

/** What was done, by name alone. The order is the order of every count and every list of kinds. */
export const KindName = z.enum([
  'answer',
  'correction',
  'signpost',
  'clinic',
  'referral',
  'consultation',
  'operator-contact',
  'listening',
  'barrier',
]);
export type Kind = Act['kind'];

/** Where it was done, as precisely as its author chose. No usernames, no quotes, no page content. */
export const Where = z.discriminatedUnion('precision', [
  z.object({
    precision: z.literal('thread'),
    forum: Id,
    /** The cleaned address that all pages of the thread share. */
    thread: PageUrl,
    title: z.string().max(200),
  }),
  z.object({ precision: z.literal('forum'), forum: Id }),
  /** Not a listed forum: only the site's host is kept. */
  z.object({ precision: z.literal('site'), host: z.string().min(1).max(253) }),
]);
export type Where = z.infer<typeof Where>;

/** What was on screen when the entry was made, so that nobody need argue later about what the rules were. */
export const Evidence = z.object({
  /** Which list and its number; null when no list could be read and the entry was made by hand. */
  feed: Id.nullable(),
  sequence: z.int().positive().nullable(),
  planVersion: z.int().positive().nullable(),
  stance: StanceName.nullable(),
  approach: Approach.nullable(),
  /** `normal`, the id of the pre-election period in force, or `not-known` without a list. */
  mode: Id,
  /** The departments’ own lists that lay on that list, in their order; absent where none did. */
  ownLists: z
    .array(z.object({ feed: Id, sequence: z.int().positive() }))
    .min(1)
    .max(MOST_OWN_LISTS)
    .optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** An answer that is owed. */
export const FollowUp = z.object({
  /** The day by which it was promised. */
  due: Day,
  /** The day it was given; null while it is owed. */
  done: Day.nullable(),
  /** The day on which its author wants to be reminded again. The promise itself stays as it was made. */
  snoozedUntil: Day.optional(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/**
 * The talk went on in private messages, which are no official channel: its record must be captured. `captured` is the
 * day that was done; null while it is still to do.
 */
export const PrivateMessage = z.object({ captured: Day.nullable() });
export type PrivateMessage = z.infer<typeof PrivateMessage>;

/** One explicit act recorded by its author. Schema version 1; fields are only ever added, as optional ones. */
export const Entry = z.object({
  schema: z.literal(1),
  id: z.uuidv7(),
  /** Rises by one with each change; the higher revision of an id wins. */
  revision: z.int().positive(),
  organisation: Id.nullable(),
  where: Where,
  act: Act,
  at: Instant,
  /** Minutes ahead of UTC where and when it was done: 60 in British Summer Time. */
  offset: z.int().min(-840).max(840),
  disclosure: z.enum(['in-this-post', 'earlier', 'no', 'not-applicable']),
  topics: z.array(Id).max(20),
  /** Minutes spent, if the author cares to say. */
  minutes: z.int().min(0).max(1440).optional(),
  askedAt: Instant.optional(),
  outcome: z.enum(['thanked', 'solved', 'more-to-do', 'disputed', 'removed', 'not-known']).optional(),
  issue: z.string().max(500).optional(),
  note: z.string().max(10_000).optional(),
  followUp: FollowUp.optional(),
  privateMessage: PrivateMessage.optional(),
  commitment: Id.optional(),
  evidence: Evidence,
  changedAt: Instant,
});
export type Entry = z.infer<typeof Entry>;

/** What is left of a deleted entry until an export has told the others. */
export const Tombstone = z.object({ id: z.uuidv7(), revision: z.int().positive(), deletedAt: Instant });
export type Tombstone = z.infer<typeof Tombstone>;
