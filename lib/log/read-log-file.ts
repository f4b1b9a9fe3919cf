import { z } from 'zod';
import { isUnchanged } from './checksum';
import { Entry, Tombstone } from './entry';
import { isPlainlyEntry } from './quick-check/is-plainly-entry';
import { firstWrongField, type WrongField } from './refused-row';
import { LOG_FILE_VERSION, LogFileHeader, type Digest, type LogFile } from './log-file';

/** A row of a log file that could not be read: which, counted from 1, and its first wrong field. */
export interface RefusedRow extends WrongField {
  readonly of: 'entries' | 'tombstones';
  readonly row: number;
}

export type LogFileRead =
  /** Rows that could not be read are told apart; `file` holds all the others, and its counts are as the file says. */
  | { readonly ok: true; readonly file: LogFile; readonly refused: readonly RefusedRow[] }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-a-log-file' | 'wrong-checksum' }
  /** Made by a newer Take Part than this. */
  | { readonly ok: false; readonly reason: 'newer-version'; readonly version: number }
  | { readonly ok: false; readonly reason: 'bad-field'; readonly field: string };

const NOT_JSON = Symbol('not JSON');

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte-order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return NOT_JSON;
  }
}

/** What makes a file ours, whatever its version. */
const OfOurs = z.object({ format: z.literal('take-part-log'), version: z.int().positive() });
/** Rows of any shape, each of which is asked for itself: an array that a schema does not walk through. */
const Rows = z.custom<unknown[]>(Array.isArray);
const WithRows = z.object({ entries: Rows, tombstones: Rows });

function wrongField(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

/** Tombstones are few: each is asked of its schema. */
function isNeverPlain(_row: unknown): _row is Tombstone {
  return false;
}

function readRows<T>(
  of: RefusedRow['of'],
  rows: unknown[],
  isPlainly: (row: unknown) => row is T,
  schema: z.ZodType<T>,
): { readonly good: T[]; readonly refused: readonly RefusedRow[] } {
  // Nearly always every row is plain, and nothing need be copied.
  if (rows.every(isPlainly)) return { good: rows, refused: [] };
  const good: T[] = [];
  const refused: RefusedRow[] = [];
  rows.forEach((row, index) => {
    if (isPlainly(row)) {
      good.push(row);
      return;
    }
    const parsed = schema.safeParse(row, { jitless: true });
    if (parsed.success) good.push(parsed.data);
    else refused.push({ of, row: index + 1, ...firstWrongField(parsed.error, row) });
  });
  return { good, refused };
}

/**
 * Reads a log file. A file that was changed on its way is refused whole by its checksum; a row that cannot be read is
 * refused alone, by its number and field, and no other is lost. `bytes` are those of the text in UTF-8, where they are at
 * hand.
 */
export async function readLogFile(text: string, digest: Digest, bytes?: Uint8Array): Promise<LogFileRead> {
  const json = parseJson(text);
  if (json === NOT_JSON) return { ok: false, reason: 'not-json' };
  const ours = OfOurs.safeParse(json, { jitless: true });
  if (!ours.success) return { ok: false, reason: 'not-a-log-file' };
  const { version } = ours.data;
  if (version > LOG_FILE_VERSION) return { ok: false, reason: 'newer-version', version };
  const header = LogFileHeader.safeParse(json, { jitless: true });
  if (!header.success) return { ok: false, reason: 'bad-field', field: wrongField(header.error) };
  const rows = WithRows.safeParse(json, { jitless: true });
  if (!rows.success) return { ok: false, reason: 'bad-field', field: wrongField(rows.error) };
  const utf8 = bytes ?? new TextEncoder().encode(text);
  if (!(await isUnchanged(utf8, rows.data.entries, header.data.sha256, digest))) {
    return { ok: false, reason: 'wrong-checksum' };
  }
  const entries = readRows('entries', rows.data.entries, isPlainlyEntry, Entry);
  const tombstones = readRows('tombstones', rows.data.tombstones, isNeverPlain, Tombstone);
  return {
    ok: true,
    file: { ...header.data, entries: entries.good, tombstones: tombstones.good },
    refused: [...entries.refused, ...tombstones.refused],
  };
}
