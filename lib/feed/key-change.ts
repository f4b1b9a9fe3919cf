import type { KeyChangeRefusal } from './key-change-refusal';
import { digestHex, type Digest } from './digest';
import { findChangeRefusal, findOrderRefusal } from './key-change-rules';
import { type KeyStatement, readKeyStatement } from './key-statement';
import type { Build, Refused } from './signature-refusal';
import { verifySignature } from './signature';
import type { Trust } from './trust';
import { judgeDates } from './trust-signer';

/** What a client knows when it is offered a change of keys. */
export interface KeyChangeSetting {
  readonly feed: string;
  readonly build: Build;
  readonly digest: Digest;
}

/** What a change of keys came to. */
export type KeyChange =
  | {
      readonly ok: true;
      readonly outcome: 'changed';
      readonly trust: Trust;
      readonly statement: KeyStatement;
      /** How to set the number back with `resetRatchet`; null when it stays. Keep both in one transaction. */
      readonly reset: { readonly feed: string; readonly first: number } | null;
    }
  /** The statement that was taken last, once more. */
  | { readonly ok: true; readonly outcome: 'unchanged'; readonly trust: Trust }
  | Refused<KeyChangeRefusal>;

/**
 * Whom to believe after a key statement, if a key that is believed now signed it. All of it is done or nothing.
 *
 * The signer's dates are judged at the statement's own time, so that a machine that was off for a year can follow. A
 * thief of a key that ran out could date a statement back: that is why a stolen key is retired.
 *
 * @param statement the bytes of `keys.json` or `keys/<number>.json`
 * @param jws the bytes of the file beside it; null when there is none
 */
export async function applyKeyChange(
  trust: Trust,
  statement: Uint8Array,
  jws: Uint8Array | null,
  { feed, build, digest }: KeyChangeSetting,
): Promise<KeyChange> {
  const sha256 = await digestHex(statement, digest);
  if (isLast(trust, feed, sha256)) return { ok: true, outcome: 'unchanged', trust };
  const signed = await verifySignature(statement, jws, trust, { about: 'keys', feed, build, at: null });
  if (!signed.ok) return signed;
  const read = readKeyStatement(statement);
  if (!read.ok) return read;
  const refusal =
    findOrderRefusal(trust, feed, read.statement) ??
    (await findChangeRefusal(trust, read.statement, signed.key));
  if (refusal) return refusal;
  const dates = judgeDates(signed.key, read.statement.issuedAt);
  if (!dates.ok) return dates;
  return changeTrust(trust, read.statement, sha256);
}

function isLast(trust: Trust, feed: string, sha256: string): boolean {
  return trust.statements.some((statement) => statement.feed === feed && statement.sha256 === sha256);
}

function changeTrust(trust: Trust, statement: KeyStatement, sha256: string): KeyChange {
  const { feed, sequence, firstSequence } = statement;
  const leaving = trust.keys.filter((key) => statement.retire.includes(key.id));
  return {
    ok: true,
    outcome: 'changed',
    statement,
    trust: {
      keys: [...trust.keys.filter((key) => !leaving.includes(key)), ...statement.add],
      retired: [
        ...trust.retired,
        ...leaving.map(({ id, feed: of, publicKey }) => ({ id, feed: of, publicKey })),
      ],
      statements: [...trust.statements.filter((last) => last.feed !== feed), { feed, sequence, sha256 }],
    },
    reset: firstSequence === undefined ? null : { feed, first: firstSequence },
  };
}
