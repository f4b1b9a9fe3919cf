import { z } from 'zod';
import { checksumOf } from '../../log/checksum';
import { Draft } from '../../log/draft';
import { Entry, Tombstone } from '../../log/entry';
import type { Digest } from '../../log/log-file';
import { isPlainlyEntry } from '../../log/quick-check/is-plainly-entry';
import { firstWrongField } from '../../log/refused-row';
import type { Received, RefusedRow } from '../receive/received';
import { BACKUP_VERSION, BackupFile, BackupList, BackupSettings, BackupVersion } from './backup-file';
import { cutContent } from './cut-content';

/** What a file holds that a log can be restored from. */
export interface RestoreContent {
  /** `log` is a log file or a table, which holds entries alone. */
  readonly is: 'backup' | 'log';
  /** The instant it was made; null where the file does not say. */
  readonly createdAt: string | null;
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
  readonly history: readonly BackupVersion[];
  readonly drafts: readonly Draft[];
  readonly settings: BackupSettings | null;
  readonly lists: readonly BackupList[];
  /** Rows that could not be read; all others were. */
  readonly refused: readonly RestoreRefusal[];
}

/** A row that could not be taken, and in which part of the file it stands, counted from 1 there. */
export type RestoreRefusal = Omit<RefusedRow, 'in'> & {
  readonly in: RefusedRow['in'] | 'history' | 'drafts' | 'lists';
};

/** What came of reading a file; why nothing of it can be taken. */
export type RestoreRead =
  | { readonly ok: true; readonly content: RestoreContent }
  | { readonly ok: false; readonly reason: Extract<Received, { readonly ok: false }>['reason'] };

const OfOurs = z.object({ format: z.literal('take-part-backup'), version: z.int().positive() });
const Header = BackupFile.pick({ createdAt: true, counts: true, sha256: true });
const Rows = z.array(z.unknown());
const Parts = z.object({
  content: z.object({
    drafts: Rows,
    entries: Rows,
    history: Rows,
    lists: Rows,
    settings: BackupSettings,
    tombstones: Rows,
  }),
});

function readRows<T>(
  part: RestoreRefusal['in'],
  rows: readonly unknown[],
  schema: z.ZodType<T>,
  refused: RestoreRefusal[],
  isPlainly?: (row: unknown) => row is T,
): readonly T[] {
  const good: T[] = [];
  rows.forEach((row, index) => {
    if (isPlainly?.(row)) {
      good.push(row);
      return;
    }
    const parsed = schema.safeParse(row, { jitless: true });
    if (parsed.success) good.push(parsed.data);
    else refused.push({ in: part, row: index + 1, ...firstWrongField(parsed.error, row) });
  });
  return good;
}

async function hexOf(bytes: Uint8Array, digest: Digest): Promise<string> {
  return Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a file says of itself that it is a full backup, of whatever version. */
export function isBackup(json: unknown): boolean {
  return OfOurs.safeParse(json, { jitless: true }).success;
}

/**
 * Reads a full backup. One that was changed after it was made is refused whole by its checksum; a row that cannot be read
 * is refused alone, and no other is lost. What a newer version made is refused, with its number.
 *
 * @param bytes the file in UTF-8: as it was written its checksum is found many times faster than by writing it anew
 */
export async function readBackup(json: unknown, bytes: Uint8Array, digest: Digest): Promise<RestoreRead> {
  const ours = OfOurs.safeParse(json, { jitless: true });
  if (!ours.success) return { ok: false, reason: { why: 'not-ours' } };
  const { version } = ours.data;
  if (version > BACKUP_VERSION) return { ok: false, reason: { why: 'newer-format', version } };
  const header = Header.safeParse(json, { jitless: true });
  const parts = Parts.safeParse(json, { jitless: true });
  const wrong = header.error ?? parts.error;
  if (!header.success || !parts.success) {
    return { ok: false, reason: { why: 'bad-field', field: wrong?.issues[0]?.path.join('.') ?? '' } };
  }
  const { content } = json as { readonly content: unknown };
  const asWritten = cutContent(bytes);
  const { sha256, createdAt } = header.data;
  const isUnchanged =
    (asWritten !== null && (await hexOf(asWritten, digest)) === sha256) ||
    (await checksumOf(content, digest)) === sha256;
  if (!isUnchanged) return { ok: false, reason: { why: 'changed' } };
  const { drafts, entries, history, lists, settings, tombstones } = parts.data.content;
  const refused: RestoreRefusal[] = [];
  return {
    ok: true,
    content: {
      is: 'backup',
      createdAt,
      entries: readRows('entries', entries, Entry, refused, isPlainlyEntry),
      tombstones: readRows('tombstones', tombstones, Tombstone, refused),
      history: readRows('history', history, BackupVersion, refused),
      drafts: readRows('drafts', drafts, Draft, refused),
      lists: readRows('lists', lists, BackupList, refused),
      settings,
      refused,
    },
  };
}
