import { Gunzip, Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { FileRefusal, GivenFile, ReceiveLimits } from './received';

/** What was found in a packed file: its files, and what had to be left in it. */
export interface Unpacked {
  readonly files: readonly GivenFile[];
  readonly refused: readonly { readonly name: string; readonly reason: FileRefusal }[];
}

/** Bytes given to the unpacker at a time, so that a bomb is stopped soon after it begins to swell. */
const STEP = 64 * 1024;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Gives bytes step by step for as long as more are wanted. */
function pushInSteps(
  bytes: Uint8Array,
  push: (chunk: Uint8Array, isLast: boolean) => void,
  wantsMore: () => boolean,
): void {
  for (let at = 0; at < bytes.length && wantsMore(); at += STEP) {
    push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
}

/** How many bytes a gzip file says it holds: its last four, the lowest first. */
function statedLength(bytes: Uint8Array): number {
  return bytes.length < 18
    ? -1
    : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
}

/** Unpacks a gzip file (RFC 1952), which holds one file. It is stopped as soon as it grows past the limit. */
export function unpackGzip({ name, bytes }: GivenFile, limits: ReceiveLimits): Unpacked {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const refuse = (reason: FileRefusal): Unpacked => ({ files: [], refused: [{ name, reason }] });
  try {
    const gunzip = new Gunzip((chunk) => {
      length += chunk.length;
      if (length <= limits.file) chunks.push(chunk);
    });
    pushInSteps(
      bytes,
      (chunk, isLast) => gunzip.push(chunk, isLast),
      () => length <= limits.file,
    );
  } catch {
    return refuse({ why: 'damaged' });
  }
  if (length > limits.file) return refuse({ why: 'too-large', limit: limits.file });
  // The unpacker does not mind an end that is missing.
  if (length !== statedLength(bytes)) return refuse({ why: 'damaged' });
  return { files: [{ name: name.replace(/\.gz$/i, ''), bytes: join(chunks, length) }], refused: [] };
}

/** Names in a zip file that nobody put there to be read. */
function isLitter(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
}

/**
 * Unpacks a zip file. A file in it that cannot be read is refused alone; one that swells past a limit stops the rest,
 * because no honest folder of logs does.
 */
export function unpackZip({ name: outer, bytes }: GivenFile, limits: ReceiveLimits): Unpacked {
  const files: GivenFile[] = [];
  const refused: { name: string; reason: FileRefusal }[] = [];
  const open = new Set<string>();
  const swollen: FileRefusal[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    if (isLitter(file.name) || swollen.length > 0) return;
    if (files.length + refused.length + open.size >= limits.files) {
      swollen.push({ why: 'too-many-files', limit: limits.files });
      return;
    }
    const name = `${outer}/${file.name}`;
    const chunks: Uint8Array[] = [];
    let length = 0;
    open.add(name);
    file.ondata = (error, chunk, isLast) => {
      if (swollen.length > 0 || !open.has(name)) return;
      if (error) {
        open.delete(name);
        refused.push({ name, reason: { why: 'damaged' } });
        return;
      }
      length += chunk.length;
      total += chunk.length;
      if (length > limits.file) swollen.push({ why: 'too-large', limit: limits.file });
      else if (total > limits.total) swollen.push({ why: 'too-large', limit: limits.total });
      else chunks.push(chunk);
      if (!isLast || swollen.length > 0) return;
      open.delete(name);
      files.push({ name, bytes: join(chunks, length) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    pushInSteps(
      bytes,
      (chunk, isLast) => unzip.push(chunk, isLast),
      () => swollen.length === 0,
    );
  } catch {
    open.add(outer);
  }
  const [stop] = swollen;
  if (stop) return { files, refused: [...refused, { name: outer, reason: stop }] };
  for (const name of open) refused.push({ name, reason: { why: 'damaged' } });
  if (files.length + refused.length === 0) refused.push({ name: outer, reason: { why: 'damaged' } });
  return { files, refused };
}
