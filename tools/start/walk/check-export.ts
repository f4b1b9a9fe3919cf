import { webcrypto } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownFile } from '../../browsers/activity-page';
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

/** Waits until files have come down whole: nothing is written to them any more. */
export async function waitForFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    let lastSize = -1;
    await waitFor(`${name} to be downloaded`, async () => {
      const { size } = await stat(join(folder, name));
      const isWhole = size > 0 && size === lastSize;
      lastSize = size;
      return isWhole;
    });
  }
}

/** Throws unless a file has the very bytes that were shown before it left. */
export async function checkBytes(folder: string, { name, content }: ShownFile): Promise<void> {
  const shown = Buffer.from(content, 'utf8');
  if (!shown.equals(await readFile(join(folder, name)))) throw new Error(`${name} is not what was shown.`);
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
