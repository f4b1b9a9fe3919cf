import { webcrypto } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewedFile } from '../../browsers/activity-page';
import { waitFor } from '../../browsers/wait';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import { readLogFile } from '../../../lib/log/read-log-file';

/** What must be in the exported files. */
export interface Expected {
  /** The key of the thread that was answered. */
  readonly thread: string;
  readonly forum: string;
  readonly organisation: string;
}

/** Waits until every previewed file has come down, and throws unless each has the very bytes that were shown. */
export async function checkBytes(folder: string, files: readonly PreviewedFile[]): Promise<void> {
  if (files.length === 0) throw new Error('The preview shows no file.');
  for (const { name, content } of files) {
    const path = join(folder, name);
    const shown = Buffer.from(content, 'utf8');
    await waitFor(`${name} to be downloaded`, async () => (await stat(path)).size >= shown.length);
    if (!shown.equals(await readFile(path))) throw new Error(`${name} is not what the preview showed.`);
  }
}

/** Throws unless the JSON file is a log with this one answer and counts it. */
export async function checkJson(path: string, expected: Expected): Promise<void> {
  const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const read = await readLogFile(await readFile(path, 'utf8'), digest);
  if (!read.ok) throw new Error(`${path} is no log file: ${read.reason}.`);
  const { entries, counts } = read.file;
  const [entry] = entries;
  if (entries.length !== 1 || !entry || read.refused.length > 0) {
    throw new Error(`${path} has ${entries.length} entries; one was logged.`);
  }
  if (counts.answer !== 1) throw new Error(`${path} counts ${counts.answer} answers; one was logged.`);
  if (entry.act.kind !== 'answer' || entry.organisation !== expected.organisation) {
    throw new Error(`${path} has an entry of kind ${entry.act.kind} for ${entry.organisation}.`);
  }
  const { where } = entry;
  if (where.precision !== 'thread' || where.forum !== expected.forum || where.thread !== expected.thread) {
    throw new Error(`${path} names another thread: ${JSON.stringify(where)}.`);
  }
}

/** Throws unless the CSV file has a heading and one row with the thread in it, in UTF-8 without a byte-order mark. */
export async function checkCsv(path: string, expected: Expected): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (text.startsWith('\uFEFF')) throw new Error(`${path} starts with a byte-order mark.`);
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(`${path} is no CSV.`);
  const [, row, ...more] = parsed.rows;
  if (!row || more.length > 0) throw new Error(`${path} has not one row but ${parsed.rows.length - 1}.`);
  if (!row.includes(expected.thread)) throw new Error(`${path} does not name ${expected.thread}.`);
}
