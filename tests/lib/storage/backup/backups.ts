import { receiveRestore } from '../../../../lib/formats/backup/receive-restore';
import type { RestoreContent } from '../../../../lib/formats/backup/read-backup';
import type { Database } from '../../../../lib/storage/database';
import { gatherBackup } from '../../../../lib/storage/backup/gather-backup';
import { lookInto } from '../stored-examples';
import { canonicalJson } from '../../../../lib/log/canonical-json';
import { digest } from '../../log/digest';

export const MADE = '2026-11-21T15:00:00.000Z';

/** A full backup of a database, as bytes. */
export async function backUp(db: Database, reminders = false): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await gatherBackup(db, { createdAt: MADE, reminders }, (bytes) => {
    pieces.push(new Uint8Array(bytes));
  });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** What a file holds; throws for one that is refused. */
export async function contentOf(bytes: Uint8Array): Promise<RestoreContent> {
  const read = await receiveRestore({ name: 'backup.json', bytes }, { digest });
  if (!read.ok) throw new Error(`The file was refused: ${read.reason.why}`);
  return read.content;
}

const PEOPLES = ['entries', 'tombstones', 'history', 'drafts', 'settings', 'feeds'] as const;

/** All of a person's rows, past our own code; earlier revisions without their order of arrival. */
export async function rowsOf({ name }: Database): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = await lookInto(name);
  const text = (row: unknown): string => {
    const { n: _, ...rest } = row as { readonly n?: number };
    return canonicalJson(rest);
  };
  return Object.fromEntries(PEOPLES.map((table) => [table, (tables[table] ?? []).map(text).toSorted()]));
}
