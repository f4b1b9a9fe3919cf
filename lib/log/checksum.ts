import { canonicalJson } from './canonical-json';
import type { Digest } from './log-file';
import { cutCanonicalEntries } from './cut-entries';

async function sumOf(bytes: Uint8Array, digest: Digest): Promise<string> {
  const sum = await digest(bytes);
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The checksum of a log file, in lower-case hexadecimal: of the canonical JSON of its entries, as they are in the file. */
export async function checksumOf(entries: unknown, digest: Digest): Promise<string> {
  return sumOf(new TextEncoder().encode(canonicalJson(entries)), digest);
}

/**
 * Whether the entries of a log file are the ones that its checksum was made of. A file as it was written is checked by
 * its very bytes, which is many times faster than writing every entry anew; one that an editor laid out differently is
 * checked by its entries.
 */
export async function isUnchanged(
  bytes: Uint8Array,
  entries: readonly unknown[],
  checksum: string,
  digest: Digest,
): Promise<boolean> {
  const asWritten = cutCanonicalEntries(bytes);
  if (asWritten !== null && (await sumOf(asWritten, digest)) === checksum) return true;
  return (await checksumOf(entries, digest)) === checksum;
}
