import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotFile } from '../../../lib/feed/build-snapshot';
import { readKeyStatement } from '../../../lib/feed/key-statement';
import { resetRatchet, type Ratchet } from '../../../lib/feed/ratchet';
import { SIGNATURE_FILE } from '../../../lib/feed/signature-accept';
import { readSignatureHeader } from '../../../lib/feed/signature-header';
import { readBytes } from '../keys-files';
import { PRIVATE_ENDING } from '../keys-signing';
import type { IssueWish } from './issue-wish';
import { notIssued, type NotIssued } from './not-issued';
import { readFolderNow, readKeyFiles, type PublishedNow } from './published-now';

/** Where clients stand before the next number. */
export interface Standing {
  /** What is published now; null where nothing is. */
  readonly now: PublishedNow | null;
  /** The signed changes of keys, which stay for good. */
  readonly keyFiles: readonly SnapshotFile[];
  /** What clients remember; null where nothing was published yet. */
  readonly ratchet: Ratchet | null;
  /** The number that comes next. */
  readonly next: number;
}

/** Finds where clients stand, from what is published and from the changes of keys beside it. */
export async function findStanding({
  out,
  was,
  trust,
}: IssueWish): Promise<{ readonly ok: true; readonly standing: Standing } | NotIssued> {
  const place = await readFolderNow(out);
  if (place.state === 'other') {
    const sentence = `${out} holds something else, so nothing is published there. Choose an empty folder.`;
    return notIssued({ reason: 'not-a-list', sentence });
  }
  const now = was === null ? place : await readFolderNow(was);
  if (now.state === 'unreadable')
    return { ok: false, reason: 'unreadable', sentences: now.sentences, problems: [] };
  if (was !== null && now.state !== 'list')
    return notIssued({ reason: 'missing', sentence: `There is no published list in ${was}.` });
  if (holdsPrivateKey(out)) {
    const sentence = `A private key is in ${out}, where everybody could read it. Move it away, and make a new one if it was ever uploaded.`;
    return notIssued({ reason: 'private-key', sentence });
  }
  const keyFiles = [out, was ?? out].map(readKeyFiles).find((files) => files.length > 0) ?? [];
  if (keyFiles.length > 0 && trust === null) {
    const sentence = 'Keys were changed, so --trust must say whom clients believe.';
    return notIssued({ reason: 'trust-needed', sentence });
  }
  return { ok: true, standing: standingAfter(now.state === 'list' ? now.now : null, keyFiles) };
}

function holdsPrivateKey(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith(PRIVATE_ENDING))
  );
}

/**
 * A change of keys that retired the key of the last list, and set the number back, counts for more than the number of
 * that list.
 */
function standingAfter(now: PublishedNow | null, keyFiles: readonly SnapshotFile[]): Standing {
  if (now === null) return { now, keyFiles, ratchet: null, next: 1 };
  const first = firstAfter(now, keyFiles);
  return first === null
    ? { now, keyFiles, ratchet: now.ratchet, next: now.ratchet.sequence + 1 }
    : { now, keyFiles, ratchet: resetRatchet({ feed: now.ratchet.feed, first }), next: first };
}

function firstAfter({ folder }: PublishedNow, keyFiles: readonly SnapshotFile[]): number | null {
  const signer = signerOf(readBytes(join(folder, SIGNATURE_FILE)));
  const change = keyFiles
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ bytes }) => readKeyStatement(bytes))
    .find((read) => read.ok && signer !== null && read.statement.retire.includes(signer));
  return change?.ok ? (change.statement.firstSequence ?? null) : null;
}

function signerOf(signature: Uint8Array | null): string | null {
  const [header = ''] = new TextDecoder().decode(signature ?? new Uint8Array()).split('.');
  const read = readSignatureHeader(header, 'lists');
  return read.ok ? read.kid : null;
}
