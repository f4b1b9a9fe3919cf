import { z } from 'zod';
import { Id, Instant } from '../../list/source';
import { Draft } from '../../log/draft';
import { Entry, Tombstone } from '../../log/entry';
import { MOST_MONTHS } from '../../log/retention';

/** The version of the full backup that is written here. */
export const BACKUP_VERSION = 1;

/** What the person has chosen. What the organisation's IT has set is no part of it: it comes from IT again. */
export const BackupSettings = z.object({
  /** Who she said she is; null where she was not asked yet. */
  person: z.object({ organisation: Id.nullable(), role: z.string().max(1000).nullable() }).nullable(),
  /** For how many months entries are kept; null for as long as she likes. */
  retentionMonths: z.int().min(1).max(MOST_MONTHS).nullable(),
  /** Whether reminders were shown on the desktop. */
  reminders: z.boolean(),
});
export type BackupSettings = z.infer<typeof BackupSettings>;

/** A list that the person follows, which IT has not set. */
export const BackupList = z.object({
  /** The list's identity. */
  feed: Id,
  /** Where it is published, ending with a slash. */
  address: z.url({ protocol: /^https?$/ }),
  /** The organisation that it speaks for; null for the cross-government list. */
  organisation: Id.nullable(),
  /** Whom to believe about it, as docs/schemas/trust.schema.json says; null for the keys that come with Take Part. */
  trust: z.unknown(),
});
export type BackupList = z.infer<typeof BackupList>;

/** An earlier revision of an entry, and the instant at which another took its place. */
export const BackupVersion = z.object({
  was: z.union([z.object({ entry: Entry }), z.object({ tombstone: Tombstone })]),
  until: Instant,
});
export type BackupVersion = z.infer<typeof BackupVersion>;

/** How many rows of each kind a backup holds. */
export const BackupCounts = z.object({
  drafts: z.int().nonnegative(),
  entries: z.int().nonnegative(),
  history: z.int().nonnegative(),
  tombstones: z.int().nonnegative(),
});
export type BackupCounts = z.infer<typeof BackupCounts>;

/** All that is kept of a person's work, in one file: nothing in it was left out but what IT sets and what can be fetched again. */
export const BackupFile = z.object({
  format: z.literal('take-part-backup'),
  version: z.literal(BACKUP_VERSION),
  createdAt: Instant,
  content: z.object({
    /** Entries that were being written. */
    drafts: z.array(Draft),
    entries: z.array(Entry),
    /** What entries said before they were changed or deleted. */
    history: z.array(BackupVersion),
    lists: z.array(BackupList),
    settings: BackupSettings,
    tombstones: z.array(Tombstone),
  }),
  counts: BackupCounts,
  /** The SHA-256 of the canonical JSON (RFC 8785) of `content`, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupFile = z.infer<typeof BackupFile>;
