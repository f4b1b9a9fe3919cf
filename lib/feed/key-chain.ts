import { applyKeyChange, type KeyChangeSetting } from './key-change';
import type { KeyChangeRefusal } from './key-change-refusal';
import {
  type KeyStatement,
  missingStatements,
  readKeyStatement,
  STATEMENT_FILE,
  statementFile,
} from './key-statement';
import type { Refused } from './signature-refusal';
import { lastStatement, type Trust } from './trust';

/** Reads a file of the published list by its path beside the index; null when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Whom to believe after every change of keys that a client had not yet taken. */
export interface KeysFollowed {
  readonly ok: true;
  readonly trust: Trust;
  /** The changes that were taken, oldest first; empty when there was nothing new. */
  readonly changes: readonly KeyStatement[];
  /** How to set the number back with `resetRatchet`; null when it stays. */
  readonly reset: { readonly feed: string; readonly first: number } | null;
}

/**
 * Follows a list's changes of keys from the last one that was taken to the newest, link by link, before the list
 * itself is asked for. All of them are taken or none. No `keys.json` means that the keys never changed.
 */
export async function followKeyChanges(
  trust: Trust,
  readFile: ReadFile,
  setting: KeyChangeSetting,
): Promise<KeysFollowed | Refused<KeyChangeRefusal>> {
  const newest = await readFile(STATEMENT_FILE);
  if (newest === null) return { ok: true, trust, changes: [], reset: null };
  const read = readKeyStatement(newest);
  if (!read.ok) return read;
  const [kept, offered] = [lastStatement(trust, setting.feed), read.statement.sequence];
  // Its signer may be retired by now; that it is old is what matters.
  if (offered < kept) return { ok: false, reason: { why: 'statement-older', kept, offered } };

  const paths = [...missingStatements(trust, read.statement).map(statementFile), STATEMENT_FILE];
  let followed: KeysFollowed = { ok: true, trust, changes: [], reset: null };
  for (const path of paths) {
    // One after the other on purpose: each is vouched for by a key that the one before may have brought.
    const next = await followOne(followed, path, readFile, setting);
    if (!next.ok) return next;
    followed = next;
  }
  return followed;
}

async function followOne(
  so: KeysFollowed,
  path: string,
  readFile: ReadFile,
  setting: KeyChangeSetting,
): Promise<KeysFollowed | Refused<KeyChangeRefusal>> {
  const statement = await readFile(path);
  if (statement === null) return { ok: false, reason: { why: 'missing', file: path } };
  const change = await applyKeyChange(so.trust, statement, await readFile(`${path}.jws`), setting);
  if (!change.ok) return change;
  if (change.outcome === 'unchanged') return so;
  return {
    ok: true,
    trust: change.trust,
    changes: [...so.changes, change.statement],
    reset: change.reset ?? so.reset,
  };
}
