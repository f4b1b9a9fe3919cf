import { crc32, inflateRawSync } from 'node:zlib';

/** One file of an archive as a strict reader finds it. */
export interface ZippedFile {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** How many bytes of extra fields its local header has. */
  readonly extra: number;
  readonly bytes: Uint8Array;
}

const STREAMED = 0x0008;
const NAME_IS_UTF8 = 0x0800;
const LIMIT_32 = 0xffffffff;

function demand(isSo: boolean, sentence: string): void {
  if (!isSo) throw new Error(sentence);
}

/** The 64-bit numbers of a ZIP64 extra field, for those of these numbers that have no room in 32 bits. */
function widen(numbers: readonly number[], extra: DataView): readonly number[] {
  if (!numbers.includes(LIMIT_32)) return numbers;
  demand(extra.getUint16(0, true) === 1, 'The ZIP64 numbers are missing.');
  let at = 4;
  return numbers.map((number) => {
    if (number !== LIMIT_32) return number;
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  });
}

/**
 * Reads a ZIP archive strictly (APPNOTE.TXT 6.3.10): what its directory says must be what stands in front of and behind
 * each file, the files must follow one another without a gap, and each must have its size and checksum. Throws
 * otherwise.
 */
export function readZip(archive: Uint8Array): readonly ZippedFile[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const end = archive.length - 22;
  demand(view.getUint32(end, true) === 0x06054b50, 'The end of the directory is not at the end.');
  const count = view.getUint16(end + 10, true);
  const directory = { size: view.getUint32(end + 12, true), at: view.getUint32(end + 16, true) };
  demand(directory.at + directory.size === end, 'The directory does not reach to its end.');

  const files: ZippedFile[] = [];
  const names = new Set<string>();
  let expected = 0;
  let at = directory.at;
  for (let n = 0; n < count; n += 1) {
    demand(view.getUint32(at, true) === 0x02014b50, `Line ${n} of the directory is none.`);
    const [flags, method, time, crc] = [
      view.getUint16(at + 8, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = archive.subarray(at + 46, at + 46 + nameLength);
    const extra = new DataView(archive.buffer, archive.byteOffset + at + 46 + nameLength, extraLength);
    const [size = 0, packed = 0, local = 0] = widen(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra,
    );
    at += 46 + nameLength + extraLength;
    const name = new TextDecoder('utf-8', { fatal: true }).decode(nameBytes);
    demand(
      !names.has(name) && !name.startsWith('/') && !name.includes('..'),
      `The name ${name} will not do.`,
    );
    names.add(name);
    demand((flags & NAME_IS_UTF8) !== 0, `The name ${name} does not say that it is UTF-8.`);
    demand(method === 0 || method === 8, `${name} is packed in the way ${method}.`);

    demand(local === expected, `${name} begins at ${local} and not at ${expected}.`);
    demand(view.getUint32(local, true) === 0x04034b50, `${name} has no header.`);
    demand(view.getUint16(local + 6, true) === flags, `The flags of ${name} differ.`);
    demand(view.getUint16(local + 8, true) === method, `The method of ${name} differs.`);
    demand(view.getUint32(local + 10, true) === time, `The time of ${name} differs.`);
    const localName = view.getUint16(local + 26, true);
    const localExtra = view.getUint16(local + 28, true);
    const start = local + 30 + localName + localExtra;
    demand(
      Buffer.from(archive.subarray(local + 30, local + 30 + localName)).equals(nameBytes),
      `The name of ${name} differs.`,
    );
    const isStreamed = (flags & STREAMED) !== 0;
    const isZip64 = view.getUint32(local + 18, true) === LIMIT_32;
    if (!isStreamed) {
      demand(view.getUint32(local + 14, true) === crc, `The checksum of ${name} differs.`);
      demand(view.getUint32(local + 18, true) === packed, `The size of ${name} differs.`);
    }
    const body = archive.subarray(start, start + packed);
    const bytes = method === 0 ? body : inflateRawSync(body);
    demand(bytes.length === size, `${name} has ${bytes.length} bytes and not ${size}.`);
    demand(crc32(bytes) === crc, `The checksum of ${name} is not that of its bytes.`);
    expected = start + packed;
    if (isStreamed) {
      demand(view.getUint32(expected, true) === 0x08074b50, `${name} has nothing behind it.`);
      demand(view.getUint32(expected + 4, true) === crc, `The checksum behind ${name} differs.`);
      const behind = isZip64
        ? [Number(view.getBigUint64(expected + 8, true)), Number(view.getBigUint64(expected + 16, true))]
        : [view.getUint32(expected + 8, true), view.getUint32(expected + 12, true)];
      demand(behind[0] === packed && behind[1] === size, `The sizes behind ${name} differ.`);
      expected += isZip64 ? 24 : 16;
    }
    files.push({ name, method: method === 0 ? 'stored' : 'deflated', extra: localExtra, bytes });
  }
  demand(expected === directory.at, 'Something stands between the files and their directory.');
  demand(at === end, 'The directory is longer than it says.');
  return files;
}
