/**
 * A number that tells two texts apart, never 0, which is the mark of no text (FNV-1a, 32 bits). Whoever wants two
 * texts with one mark can make them; all they gain is that their own conflict is not told.
 */
export function markOf(text: string, start = 0x811c9dc5): number {
  let mark = start;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark >>> 0 || 1;
}
