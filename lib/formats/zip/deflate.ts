import type { Chunks } from '../format';

const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** What a ZIP file must know of bytes that were deflated. */
export interface Deflated {
  readonly crc32: number;
  /** How many bytes there were before. */
  readonly size: number;
}

async function feed(into: WritableStream<BufferSource>, chunks: Chunks, count: (bytes: number) => void) {
  const writer = into.getWriter();
  try {
    for await (const chunk of chunks) {
      count(chunk.length);
      // A chunk is ours until the compressor has taken it in: waiting keeps no more than one in memory.
      await writer.write(new Uint8Array(chunk));
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

/**
 * Deflates bytes by the browser's own compressor (zlib), and returns their checksum at the end. It asks for gzip and
 * takes off its frame: the deflated bytes inside are what ZIP holds, and its last eight bytes have the CRC-32, which
 * would otherwise have to be computed here over gigabytes of XML.
 */
export async function* deflate(chunks: Chunks): AsyncGenerator<Uint8Array, Deflated> {
  const stream = new CompressionStream('gzip');
  const reader = stream.readable.getReader();
  let size = 0;
  const fed = feed(stream.writable, chunks, (bytes) => (size += bytes));
  // Told where it is awaited below; until then nobody else may be alarmed by it.
  fed.catch(() => {});
  let toSkip = GZIP_HEADER;
  let held: Uint8Array = new Uint8Array();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const fresh = read.value.subarray(Math.min(toSkip, read.value.length));
      toSkip -= read.value.length - fresh.length;
      const ready = new Uint8Array(held.length + fresh.length);
      ready.set(held);
      ready.set(fresh, held.length);
      const end = Math.max(0, ready.length - GZIP_TRAILER);
      held = ready.slice(end);
      if (end > 0) yield ready.subarray(0, end);
    }
    await fed;
  } finally {
    await reader.cancel().catch(() => {});
    // Whoever stops reading may count on it that nothing more is read for it.
    await fed.catch(() => {});
  }
  const trailer = new DataView(held.buffer, held.byteOffset, held.length);
  return { crc32: trailer.getUint32(0, true), size };
}
