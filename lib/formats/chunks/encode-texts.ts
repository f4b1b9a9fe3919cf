import type { Chunks } from '../format';

/** How many bytes a chunk has, about. */
const CHUNK = 256 * 1024;
/** The most bytes that one UTF-16 unit takes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * Texts as bytes in UTF-8, in chunks of even size. No text may end in half a character. Many short texts are quicker than
 * few long ones that were put together before: nothing is copied but the bytes.
 */
export async function* encodeTexts(texts: AsyncIterable<readonly string[]>): Chunks {
  const encoder = new TextEncoder();
  let room = new Uint8Array(CHUNK);
  let used = 0;
  for await (const some of texts) {
    for (const text of some) {
      const most = text.length * BYTES_A_UNIT;
      if (used > 0 && used + most > room.length) {
        yield room.slice(0, used);
        used = 0;
      }
      if (most > room.length) room = new Uint8Array(most);
      used += encoder.encodeInto(text, used === 0 ? room : room.subarray(used)).written;
    }
  }
  if (used > 0) yield room.slice(0, used);
}
