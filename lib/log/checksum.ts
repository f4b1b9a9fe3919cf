import { canonicalJson } from './canonical-json';
import type { Digest } from './log-file';

/** The checksum of a log file, in lower-case hexadecimal: of the canonical JSON of its entries, as they are in the file. */
export async function checksumOf(entries: readonly unknown[], digest: Digest): Promise<string> {
  const sum = await digest(new TextEncoder().encode(canonicalJson(entries)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
