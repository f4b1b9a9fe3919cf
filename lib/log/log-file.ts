import { z } from 'zod';
import { Day, Id, Instant } from '../list/source';
import { Entry, KindName, Tombstone } from './entry';

/** Computes the SHA-256 of bytes. The browser's or Node's own is handed in. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The version of the log file that is written here. */
export const LOG_FILE_VERSION = 1;

/** What a log file says about itself; the entries follow. */
const Header = z.object({
  format: z.literal('take-part-log'),
  version: z.literal(LOG_FILE_VERSION),
  createdAt: Instant,
  /** Who it is from, as far as they care to say. Never asked for a real name. */
  author: z.object({
    pseudonym: z.string().max(100).nullable(),
    team: z.string().max(100).nullable(),
    organisation: Id.nullable(),
  }),
  /** Days in London, both included. */
  period: z.object({ from: Day, to: Day }),
  /** The forums (by id) and sites (by host) it was limited to; null when it holds all. */
  places: z.array(z.string()).nullable(),
  /** What its author let leave: threads or forums alone, with the author's own words or without. */
  detail: z.object({ threads: z.boolean(), ownWords: z.boolean() }),
  /** The published list its author had when the file was made; null without one. */
  list: z.object({ feed: Id, sequence: z.int().positive() }).nullable(),
  /** How many entries of each kind, zeros included. */
  counts: z.record(KindName, z.int().nonnegative()),
  /** The SHA-256 of the canonical JSON (RFC 8785) of `entries`, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * One export of one person's log: the file that is handed to the manager. It round-trips exactly. `tombstones` tell
 * which entries of earlier files were deleted since; they hold an id and a date and nothing else.
 */
export const LogFile = Header.extend({ entries: z.array(Entry), tombstones: z.array(Tombstone) });
export type LogFile = z.infer<typeof LogFile>;
export { Header as LogFileHeader };
