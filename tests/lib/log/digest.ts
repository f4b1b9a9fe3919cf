import { createHash } from 'node:crypto';

/** Node's own SHA-256, handed in where the browser's is in the product. */
export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return createHash('sha256').update(bytes).digest();
}
