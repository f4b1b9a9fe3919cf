import { decodeText } from '../receive/decode-text';
import { type ReceiveWith, receiveFile } from '../receive/receive-file';
import { type GivenFile, RECEIVE_LIMITS } from '../receive/received';
import { unpackGzip } from '../receive/unpack';
import { isBackup, readBackup, type RestoreRead } from './read-backup';

const NOTHING_MORE = { history: [], drafts: [], settings: null, lists: [] } as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Reads a file that somebody wants her log back from: a full backup, a log file, or a table of ours, plain or packed with
 * gzip. What it is, its bytes say, not its name. Expected failures are answered, never thrown.
 */
export async function receiveRestore(given: GivenFile, using: ReceiveWith): Promise<RestoreRead> {
  const limits = using.limits ?? RECEIVE_LIMITS;
  const isPacked = given.bytes[0] === 0x1f && given.bytes[1] === 0x8b;
  const unpacked = isPacked ? unpackGzip(given, limits) : { files: [given], refused: [] };
  const [file] = unpacked.files;
  if (!file) return { ok: false, reason: unpacked.refused[0]?.reason ?? { why: 'damaged' } };
  if (file.bytes.length > limits.file) return { ok: false, reason: { why: 'too-large', limit: limits.file } };
  const { text } = decodeText(file.bytes);
  if (text.includes('"take-part-backup"')) {
    const json = parse(text);
    if (json === undefined) return { ok: false, reason: { why: 'cut-short' } };
    // The word may stand in a note of a log file too.
    if (isBackup(json)) return readBackup(json, file.bytes, using.digest);
  }
  const [received, ...others] = await receiveFile(file, using);
  if (!received || others.length > 0) return { ok: false, reason: { why: 'not-ours' } };
  if (!received.ok) return { ok: false, reason: received.reason };
  const { entries, tombstones, createdAt } = received.file;
  return {
    ok: true,
    content: { is: 'log', createdAt, entries, tombstones, refused: received.refused, ...NOTHING_MORE },
  };
}
