import { readBundledFile } from '../browser/bundled-list';
import { TRUST_FILE } from '../feed/package-trust';
import { type OneListTrust, readTrustOfOneList } from '../feed/trust';

/** Whom this package believes, and of which list. */
export async function readPackageTrust(): Promise<OneListTrust> {
  const bytes = await readBundledFile(TRUST_FILE);
  return bytes === null
    ? { ok: false, reason: { why: 'missing', file: TRUST_FILE } }
    : readTrustOfOneList(TRUST_FILE, bytes);
}
