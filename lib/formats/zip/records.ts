/** Where a file of the archive is, and how large: all that ZIP's records say (APPNOTE.TXT 6.3.10, 4.3). */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly method: 'stored' | 'deflated';
  /** MS-DOS date and time, as two 16-bit numbers in one. */
  readonly time: number;
  readonly crc32: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Whether its size came after its bytes, because nobody knew it before. */
  readonly isStreamed: boolean;
  /** Whether its sizes are given in 64 bits: it is, or was expected to be, 4 GiB or more. */
  readonly isZip64: boolean;
}

export const LIMIT_32 = 0xffffffff;
const LIMIT_16 = 0xffff;
const METHODS = { stored: 0, deflated: 8 } as const;
const STREAMED = 0x0008;
const NAME_IS_UTF8 = 0x0800;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const ZIP64 = 0x0001;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

function record(fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array {
  const fixed = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const all = new Uint8Array(rest.reduce((sum, part) => sum + part.length, fixed));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  for (const part of rest) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function flagsOf(entry: Pick<ZipEntry, 'isStreamed'>): number {
  return (entry.isStreamed ? STREAMED : 0) | NAME_IS_UTF8;
}

/** What stands before a file. A streamed one has noughts where its sizes would be. */
export function localHeader(entry: Omit<ZipEntry, 'offset'>): Uint8Array {
  const { name, isStreamed, isZip64 } = entry;
  const [packed, size] = isStreamed ? [0, 0] : [entry.packed, entry.size];
  const extra = isZip64
    ? record([
        [2, ZIP64],
        [2, 16],
        [8, size],
        [8, packed],
      ])
    : new Uint8Array();
  return record(
    [
      [4, 0x04034b50],
      [2, isZip64 ? VERSION_ZIP64 : VERSION],
      [2, flagsOf(entry)],
      [2, METHODS[entry.method]],
      [4, entry.time],
      [4, isStreamed ? 0 : entry.crc32],
      [4, isZip64 ? LIMIT_32 : packed],
      [4, isZip64 ? LIMIT_32 : size],
      [2, name.length],
      [2, extra.length],
    ],
    name,
    extra,
  );
}

/** What stands after a streamed file. */
export function dataDescriptor({ crc32, packed, size, isZip64 }: ZipEntry): Uint8Array {
  const bytes = isZip64 ? 8 : 4;
  return record([
    [4, 0x08074b50],
    [4, crc32],
    [bytes, packed],
    [bytes, size],
  ]);
}

/** A file's line in the directory at the end of the archive. */
export function directoryLine(entry: ZipEntry): Uint8Array {
  const { name, packed, size, offset } = entry;
  const large: Field[] = [size, packed, offset].filter((n) => n >= LIMIT_32).map((n) => [8, n]);
  const extra = large.length > 0 ? record([[2, ZIP64], [2, large.length * 8], ...large]) : new Uint8Array();
  const needs = entry.isZip64 || large.length > 0 ? VERSION_ZIP64 : VERSION;
  return record(
    [
      [4, 0x02014b50],
      [2, needs],
      [2, needs],
      [2, flagsOf(entry)],
      [2, METHODS[entry.method]],
      [4, entry.time],
      [4, entry.crc32],
      [4, Math.min(packed, LIMIT_32)],
      [4, Math.min(size, LIMIT_32)],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, Math.min(offset, LIMIT_32)],
    ],
    name,
    extra,
  );
}

/** The end of the archive: where its directory is, with the records of ZIP64 before it where numbers are too large. */
export function endOfDirectory(files: number, size: number, offset: number): readonly Uint8Array[] {
  const isLarge = files >= LIMIT_16 || size >= LIMIT_32 || offset >= LIMIT_32;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(files, LIMIT_16)],
    [2, Math.min(files, LIMIT_16)],
    [4, Math.min(size, LIMIT_32)],
    [4, Math.min(offset, LIMIT_32)],
    [2, 0],
  ]);
  if (!isLarge) return [end];
  const end64 = record([
    [4, 0x06064b50],
    [8, 44],
    [2, VERSION_ZIP64],
    [2, VERSION_ZIP64],
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, size],
    [8, offset],
  ]);
  return [
    end64,
    record([
      [4, 0x07064b50],
      [4, 0],
      [8, offset + size],
      [4, 1],
    ]),
    end,
  ];
}
