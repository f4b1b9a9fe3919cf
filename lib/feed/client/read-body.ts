/** What was read of an answer. */
export interface Body {
  /** Null when there was more than the limit: reading stopped there. */
  readonly content: Uint8Array | null;
  readonly bytes: number;
}

/**
 * Reads an answer piece by piece and stops at the first byte past the limit, so that an endless one ends here and a
 * compressed one is measured by what it unpacks to. It rejects where the connection breaks.
 *
 * @param onPiece called for each piece that arrived: the other side is not silent
 */
export async function readBody(response: Response, limit: number, onPiece: () => void): Promise<Body> {
  if (response.body === null) return { content: new Uint8Array(), bytes: 0 };
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    // One piece after the other on purpose: each may be the last that is wanted.
    const { done, value } = await reader.read();
    if (done) return { content: join(pieces, bytes), bytes };
    onPiece();
    bytes += value.length;
    if (bytes > limit) {
      await reader.cancel();
      return { content: null, bytes };
    }
    pieces.push(value);
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only, ...more] = pieces;
  // A view of a larger buffer would be kept with all of it.
  if (only && more.length === 0 && only.buffer.byteLength === length) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
