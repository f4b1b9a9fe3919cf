import { z } from 'zod';
import { Id, Instant, Sentence } from '../list/source';
import { KeyId, TrustedKey } from './key';
import { readAs, readJson } from './read-json';
import type { Refusal } from './refusal';
import type { Refused } from './signature-refusal';
import { lastStatement, type Trust } from './trust';

/** The path of the newest change of keys, beside the index. The earlier ones stay as `keys/<number>.json`. */
export const STATEMENT_FILE = 'keys.json';

/** The most bytes a key statement may have. */
export const STATEMENT_LIMIT = 65_536;

/** The most statements a client follows in one go: a century of yearly changes. */
export const STATEMENTS_AT_ONCE = 100;

/** A change of keys: an old key vouches for new ones and takes others out of use for ever. */
export const KeyStatement = z.object({
  format: z.literal(1),
  feed: Id,
  /** 1, 2, 3 …: none is left out, so that no retirement is missed. */
  sequence: z.int().positive(),
  issuedAt: Instant,
  /** Why, for whoever reads it: `Our signing machine was stolen.` */
  reason: Sentence,
  add: z.array(TrustedKey).default([]),
  retire: z.array(KeyId).default([]),
  /** Sets the list's number back: the lowest number that is taken next. No key that signed lists before may be left. */
  firstSequence: z.int().positive().optional(),
});
export type KeyStatement = z.infer<typeof KeyStatement>;

/** Why a key statement cannot be read. */
export type StatementUnread =
  | { readonly why: 'statement-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly why: 'statement-too-new'; readonly format: number }
  | Refusal;

const AnyStatement = z.looseObject({ format: z.int().min(2) });

/** Reads a key statement. What it says is not believed yet: `applyKeyChange` does that. */
export function readKeyStatement(
  bytes: Uint8Array,
): { readonly ok: true; readonly statement: KeyStatement } | Refused<StatementUnread> {
  if (bytes.length > STATEMENT_LIMIT)
    return { ok: false, reason: { why: 'statement-too-large', bytes: bytes.length, limit: STATEMENT_LIMIT } };
  const json = readJson(STATEMENT_FILE, bytes);
  if (!json.ok) return json;
  const newer = AnyStatement.safeParse(json.value, { jitless: true });
  if (newer.success) return { ok: false, reason: { why: 'statement-too-new', format: newer.data.format } };
  const read = readAs(STATEMENT_FILE, KeyStatement, json.value);
  return read.ok ? { ok: true, statement: read.value } : read;
}

/**
 * The numbers of the statements before this one that a client has yet to fetch, lowest first. A machine that was off
 * for years follows the chain link by link. Empty when none is missing or the number is absurd: `applyKeyChange` then
 * says what is wrong.
 */
export function missingStatements(trust: Trust, newest: KeyStatement): readonly number[] {
  const known = lastStatement(trust, newest.feed);
  const missing = newest.sequence - known - 1;
  if (missing <= 0 || missing > STATEMENTS_AT_ONCE) return [];
  return Array.from({ length: missing }, (_, at) => known + 1 + at);
}

/** Where a statement stays for good: `keys/3.json`. Its signature lies beside it. */
export function statementFile(sequence: number): string {
  return `keys/${sequence}.json`;
}
