/** SHA-256 of bytes. WebCrypto's in a browser and in Node; a parameter, so that this room stays pure. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The SHA-256 of bytes as an index states it: lower-case hexadecimal. */
export async function digestHex(bytes: Uint8Array, digest: Digest): Promise<string> {
  return [...(await digest(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
