import type { Chunks } from '../format';
import { crc32 } from './crc32';
import { deflate } from './deflate';
import { dosTime } from './dos-time';
import { dataDescriptor, directoryLine, endOfDirectory, localHeader, type ZipEntry } from './records';

/** One file of an archive. */
export type ZipPart =
  /** Few bytes, laid in as they are: where a reader looks for them before it unpacks anything. */
  | { readonly name: string; readonly stored: Uint8Array }
  /** Deflated while it is written. `mayBeHuge` when it could reach 4 GiB, which must be said before it begins. */
  | { readonly name: string; readonly deflated: Chunks; readonly mayBeHuge?: boolean };

/**
 * Writes a ZIP archive (APPNOTE.TXT 6.3.10) while its parts come, holding no more than a chunk of them.
 *
 * @param instant the time that every part is given, in UTC, so that the same parts make the same bytes
 */
export async function* writeZip(parts: AsyncIterable<ZipPart>, instant: string): Chunks {
  const time = dosTime(instant);
  const entries: ZipEntry[] = [];
  let offset = 0;
  const count = (bytes: Uint8Array): Uint8Array => {
    offset += bytes.length;
    return bytes;
  };
  for await (const part of parts) {
    const begun = { name: new TextEncoder().encode(part.name), time, offset };
    if ('stored' in part) {
      const { length } = part.stored;
      const entry: ZipEntry = {
        ...begun,
        method: 'stored',
        crc32: crc32(part.stored),
        packed: length,
        size: length,
        isStreamed: false,
        isZip64: false,
      };
      entries.push(entry);
      yield count(localHeader(entry));
      yield count(part.stored);
      continue;
    }
    const streamed = {
      ...begun,
      method: 'deflated',
      isStreamed: true,
      isZip64: part.mayBeHuge === true,
    } as const;
    yield count(localHeader({ ...streamed, crc32: 0, packed: 0, size: 0 }));
    const start = offset;
    const packing = deflate(part.deflated);
    let step = await packing.next();
    try {
      for (; !step.done; step = await packing.next()) yield count(step.value);
    } finally {
      if (!step.done) await packing.return({ crc32: 0, size: 0 });
    }
    const entry: ZipEntry = { ...streamed, ...step.value, packed: offset - start };
    entries.push(entry);
    yield count(dataDescriptor(entry));
  }
  const directory = offset;
  for (const entry of entries) yield count(directoryLine(entry));
  for (const end of endOfDirectory(entries.length, offset - directory, directory)) yield count(end);
}
