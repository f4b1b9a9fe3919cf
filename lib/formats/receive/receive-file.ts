import type { Digest } from '../../log/log-file';
import { type LogFileRead, readLogFile } from '../../log/read-log-file';
import { decodeText } from './decode-text';
import { receiveTable } from './receive-table';
import {
  type FileRefusal,
  type GivenFile,
  RECEIVE_LIMITS,
  type Received,
  type ReceiveLimits,
} from './received';
import { unpackGzip, unpackZip, type Unpacked } from './unpack';

/** What reading a file needs. */
export interface ReceiveWith {
  readonly digest: Digest;
  readonly limits?: ReceiveLimits;
}

function isWorkbook(files: readonly GivenFile[]): boolean {
  return files.some(({ name }) => name.endsWith('/content.xml') || name.endsWith('/xl/workbook.xml'));
}

function unpack(given: GivenFile, limits: ReceiveLimits): Unpacked | null {
  const [first, second] = given.bytes;
  if (first === 0x1f && second === 0x8b) return unpackGzip(given, limits);
  if (first !== 0x50 || second !== 0x4b) return null;
  const unpacked = unpackZip(given, limits);
  if (!isWorkbook(unpacked.files)) return unpacked;
  return { files: [], refused: [{ name: given.name, reason: { why: 'workbook' } }] };
}

function tellLogFile(read: Extract<LogFileRead, { ok: false }>, text: string): FileRefusal {
  switch (read.reason) {
    case 'not-json':
      return text.includes('"take-part-log"') ? { why: 'cut-short' } : { why: 'not-ours' };
    case 'not-a-log-file':
      return { why: 'not-ours' };
    case 'wrong-checksum':
      return { why: 'changed' };
    case 'newer-version':
      return { why: 'newer-format', version: read.version };
    case 'bad-field':
      return { why: 'bad-field', field: read.field };
  }
}

async function receivePlain({ name, bytes }: GivenFile, digest: Digest): Promise<Received> {
  const { text, encoding } = decodeText(bytes);
  const start = /[^\s\uFEFF]/.exec(text)?.[0];
  if (start === undefined) return { ok: false, name, reason: { why: 'empty' } };
  const hash = async (): Promise<string> =>
    Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

  if (start === '{') {
    const read = await readLogFile(text, digest, encoding === 'utf-8' ? bytes : undefined);
    if (!read.ok) return { ok: false, name, reason: tellLogFile(read, text) };
    const { author, period, createdAt, entries, tombstones } = read.file;
    const counts = { entries: entries.length, tombstones: tombstones.length, refused: read.refused.length };
    const refused = read.refused.map(({ of, ...row }) => ({ in: of, ...row }));
    const file = { sha256: await hash(), name, author, period, createdAt, counts, entries, tombstones };
    return { ok: true, file, refused, encoding };
  }

  const table = receiveTable(text);
  if (!table.ok) return { ok: false, name, reason: table.reason };
  const { entries, refused } = table;
  const file = {
    sha256: await hash(),
    name,
    author: { pseudonym: null, team: null, organisation: null },
    period: null,
    createdAt: null,
    counts: { entries: entries.length, tombstones: 0, refused: refused.length },
    entries,
    tombstones: [],
  };
  return { ok: true, file, refused, encoding };
}

/**
 * Reads a file that somebody sent to a manager: a log file, plain or packed with gzip; a table of ours, as we wrote it
 * or as a spreadsheet saved it again; or a zip of such files, each told by itself. What it is, its bytes say, not its
 * name. Expected failures are answered, never thrown, and no bad row or file takes a good one with it.
 */
export async function receiveFile(given: GivenFile, using: ReceiveWith): Promise<readonly Received[]> {
  const limits = using.limits ?? RECEIVE_LIMITS;
  if (given.bytes.length > limits.total) {
    return [{ ok: false, name: given.name, reason: { why: 'too-large', limit: limits.total } }];
  }
  const unpacked = unpack(given, limits);
  if (!unpacked) {
    if (given.bytes.length > limits.file) {
      return [{ ok: false, name: given.name, reason: { why: 'too-large', limit: limits.file } }];
    }
    return [await receivePlain(given, using.digest)];
  }
  const received: Received[] = unpacked.refused.map(({ name, reason }) => ({ ok: false, name, reason }));
  for (const inner of unpacked.files) {
    // A log file packed by itself may lie in a zip; a zip in a zip is not opened.
    const single = inner.bytes[0] === 0x1f && inner.bytes[1] === 0x8b ? unpackGzip(inner, limits) : null;
    if (!single) received.push(await receivePlain(inner, using.digest));
    else {
      received.push(...single.refused.map(({ name, reason }) => ({ ok: false, name, reason }) as const));
      for (const file of single.files) received.push(await receivePlain(file, using.digest));
    }
  }
  return received;
}
