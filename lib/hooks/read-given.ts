/** Many times the largest report. */
const MOST_BYTES = 64 * 2 ** 20;

/** Null where the disk or the network does not give it: another program may hold it, or it changed meanwhile. */
export async function bytesOf(file: Blob | null): Promise<Uint8Array | null> {
  try {
    return file && new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** The text of a report; what is far too large to be one is not read. */
export async function textOf(file: File): Promise<string> {
  return file.size > MOST_BYTES ? '' : file.text();
}
