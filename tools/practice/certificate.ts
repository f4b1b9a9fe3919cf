import { X509Certificate, createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate for the hosts of the practice web. Only browsers that we start are told to trust it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of its public key in Base64, which Chromium can be told to trust. */
  readonly spki: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate kept in `folder`, or a new one where there is none, it does not name all hosts, or it ends within a
 * week.
 */
export async function keepCertificate(hosts: readonly string[], folder: string): Promise<Certificate> {
  const files = { key: join(folder, 'practice-key.pem'), cert: join(folder, 'practice-certificate.pem') };
  try {
    const kept = { key: await readFile(files.key, 'utf8'), cert: await readFile(files.cert, 'utf8') };
    if (fits(kept.cert, hosts)) return { ...kept, spki: hashOf(kept.cert) };
  } catch {
    // None is kept yet, or it cannot be read: a new one is made below.
  }
  const made = await generate([{ name: 'commonName', value: 'Take Part practice web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(files.key, made.private, { mode: 0o600 });
  await writeFile(files.cert, made.cert);
  return { key: made.private, cert: made.cert, spki: hashOf(made.cert) };
}

function fits(pem: string, hosts: readonly string[]): boolean {
  const certificate = new X509Certificate(pem);
  const named = new Set(certificate.subjectAltName?.split(', ').map((name) => name.replace('DNS:', '')));
  return Date.parse(certificate.validTo) > Date.now() + 7 * DAY && hosts.every((host) => named.has(host));
}

function hashOf(pem: string): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
