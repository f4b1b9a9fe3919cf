import type { Chunks } from '../format';

/** Texts as bytes in UTF-8. No text may end in half a character. */
export async function* encodeTexts(texts: AsyncIterable<string>): Chunks {
  const encoder = new TextEncoder();
  for await (const text of texts) if (text !== '') yield encoder.encode(text);
}
