import type { ByteSink } from './byte-sink';

/** Bytes that the browser keeps wherever it likes until they are downloaded. */
export function openBlob(mediaType: string): ByteSink<Blob> {
  const parts: Blob[] = [];
  return {
    // As blobs one by one, which a browser may lay on its disk, rather than as arrays, which it may not.
    write: async (bytes) => void parts.push(new Blob([new Uint8Array(bytes)])),
    finish: async () => new Blob(parts, { type: mediaType }),
    discard: async () => void parts.splice(0),
  };
}
