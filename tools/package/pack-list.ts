import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE, type SnapshotFile } from '../../lib/feed/build-snapshot';
import { formatSource } from '../../lib/feed/format-source';
import { PRACTICE_KEY } from '../../lib/feed/key-practice';
import { TRUST_FILE } from '../../lib/feed/package-trust';
import { readIndex } from '../../lib/feed/read-index';
import { signContent } from '../../lib/feed/sign';
import { SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import type { Build } from '../../lib/feed/signature-refusal';
import { findReleaseProblems } from '../../lib/feed/trust-release';
import type { Trust } from '../../lib/feed/trust';
import { readBytes, readPrivateKey, readTrustFile } from '../feed/keys-files';
import { because } from '../feed/turn-down';
import { verifyList } from '../feed/verify-list';
import { tellReleaseProblem } from '../feed/verify-words';
import { ownVersion, writeFiles, writeListFiles, writeSnapshot } from '../feed/write-snapshot';
import type { PackageChoice, SignedList } from './package-choice';

/** What a package ships; or one sentence why it cannot be built, and nothing was written. */
export type Packed =
  | { readonly ok: true; readonly feed: string; readonly sequence: number; readonly trust: Trust }
  | { readonly ok: false; readonly sentence: string };

/** Where the private half of the practice key lies for everybody. */
const PRACTICE_SECRET = `tests/fixtures/practice-key/${PRACTICE_KEY.id}.private.json`;

/**
 * Writes the list that a package ships to a folder: the list, its signature and whom the package believes. A signed
 * list is checked as a client would check it, and for a release its keys too; no private key but the practice key, which
 * is no secret, is ever used.
 *
 * @param now the instant at which keys and lists are judged
 */
export function packList(choice: PackageChoice, outDir: string, now: string): Promise<Packed> {
  return choice.signed === null
    ? packExample(outDir)
    : packSigned(choice.signed, { outDir, build: choice.build, now });
}

async function packExample(outDir: string): Promise<Packed> {
  const written = await writeSnapshot('feed', outDir);
  if (!written.ok)
    return {
      ok: false,
      sentence: 'The list in feed/ has problems: “npm run feed -- check” tells them.',
    };
  const key = readPrivateKey(PRACTICE_SECRET);
  if (!key.ok) return { ok: false, sentence: because(key.reason).sentence };
  const index = readFileSync(join(outDir, INDEX_FILE));
  const signature = new TextEncoder().encode(await signContent(index, key.value, 'lists'));
  const trust: Trust = { keys: [PRACTICE_KEY], retired: [], statements: [] };
  writeFiles(outDir, [{ path: SIGNATURE_FILE, bytes: signature }, trustFile(trust)]);
  const { feed, sequence } = written.index;
  return { ok: true, feed, sequence, trust };
}

interface Packing {
  readonly outDir: string;
  readonly build: Build;
  readonly now: string;
}

async function packSigned({ list, trust: file }: SignedList, packing: Packing): Promise<Packed> {
  const { outDir, build, now } = packing;
  const given = await readTrustFile(file);
  if (!given.ok) return { ok: false, sentence: because(given.reason).sentence };
  const bytes = readBytes(join(list, INDEX_FILE));
  if (bytes === null)
    return { ok: false, sentence: `There is no list in ${list}: ${INDEX_FILE} is missing.` };
  const index = readIndex(bytes, ownVersion());
  if (!index.ok) return { ok: false, sentence: because(index.reason).sentence };

  const { feed } = index.value;
  const readFile = (path: string) => Promise.resolve(readBytes(join(list, path)));
  const asked = { feed, build, at: now, ratchet: null, role: { as: 'base' } } as const;
  const accepted = await verifyList(readFile, given.trust, asked);
  if (!accepted.ok) return { ok: false, sentence: because(accepted.reason).sentence };
  const trust = aboutOne(accepted.trust, feed);
  const [problem] = build === 'release' ? findReleaseProblems(trust, now) : [];
  if (problem) return { ok: false, sentence: tellReleaseProblem(problem) };
  const { sequence, expiresAt } = accepted.index;
  if (build === 'release' && accepted.state === 'expired')
    return { ok: false, sentence: `The list ran out on ${expiresAt}: nobody could rely on it.` };
  writeListFiles(outDir, [...accepted.files, trustFile(trust)]);
  return { ok: true, feed, sequence, trust };
}

/** A package believes the keys of its own list; those of other lists are given where these are followed. */
function aboutOne({ keys, retired, statements }: Trust, feed: string): Trust {
  const isAbout = (one: { readonly feed: string }): boolean => one.feed === feed;
  return {
    keys: keys.filter(isAbout),
    retired: retired.filter(isAbout),
    statements: statements.filter(isAbout),
  };
}

function trustFile(trust: Trust): SnapshotFile {
  return { path: TRUST_FILE, bytes: new TextEncoder().encode(formatSource(trust)) };
}
