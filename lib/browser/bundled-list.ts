/**
 * Reads one file of the list that ships inside the extension, such as `feed.json`; null when it is not there.
 * This is a read from the package, not a request to the network.
 */
export async function readBundledFile(path: string): Promise<Uint8Array | null> {
  try {
    // By its place beside us, because a worker of a page has no `browser`.
    const answer = await fetch(new URL(`/feed/${path}`, location.origin));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** The SHA-256 of bytes, by the browser's own WebCrypto. */
export async function digestSha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
