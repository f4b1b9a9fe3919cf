import { startSha256 } from '../../../../../lib/log/sha256';

/** The SHA-256 of some texts in their order, each on a line. */
export function digestTexts(texts: Iterable<string>): string {
  const encoder = new TextEncoder();
  const checksum = startSha256();
  for (const text of texts) checksum.add(encoder.encode(`${text}\n`));
  return checksum.end();
}
