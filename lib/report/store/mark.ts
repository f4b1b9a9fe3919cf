/**
 * A number that tells two texts apart, never 0, which is the mark of no text (FNV-1a with 32 bits, two characters a
 * step: each step is slow for waiting on the one before). Whoever wants two texts with one mark can make them; all they
 * gain is that their own conflict is not told.
 */
export function markOf(text: string, start = 0x811c9dc5): number {
  // Its length too, so that a word that moves from the end of one text to the start of the next is seen.
  let mark = Math.imul(start ^ text.length, 0x01000193);
  const pairs = text.length - (text.length % 2);
  for (let at = 0; at < pairs; at += 2) {
    const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    mark = Math.imul(mark ^ (mark >>> 15) ^ pair, 0x01000193);
  }
  if (pairs < text.length) mark = Math.imul(mark ^ text.charCodeAt(pairs), 0x01000193);
  return mark >>> 0 || 1;
}
