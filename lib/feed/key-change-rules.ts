import { maySign, type TrustedKey } from './key';
import type { ChangeRefusal, StatementOrderRefusal } from './key-change-refusal';
import { hasOwnId } from './key-id';
import type { KeyStatement } from './key-statement';
import type { Refused } from './signature-refusal';
import { lastStatement, type Trust } from './trust';

/** Whether a statement is the next one of its list; null when it is. */
export function findOrderRefusal(
  trust: Trust,
  feed: string,
  statement: KeyStatement,
): Refused<StatementOrderRefusal> | null {
  const kept = lastStatement(trust, feed);
  const offered = statement.sequence;
  if (statement.feed !== feed)
    return {
      ok: false,
      reason: { why: 'statement-of-another-feed', followed: feed, offered: statement.feed },
    };
  if (offered < kept) return { ok: false, reason: { why: 'statement-older', kept, offered } };
  if (offered === kept) return { ok: false, reason: { why: 'statement-number-taken', sequence: offered } };
  if (offered > kept + 1)
    return { ok: false, reason: { why: 'statement-missing', expected: kept + 1, offered } };
  return null;
}

/** What is wrong with a signed statement's changes; null when they can be made, all of them. */
export async function findChangeRefusal(
  trust: Trust,
  statement: KeyStatement,
  signer: TrustedKey,
): Promise<Refused<ChangeRefusal> | null> {
  if (statement.add.length === 0 && statement.retire.length === 0)
    return { ok: false, reason: { why: 'nothing-changes' } };
  const own = await Promise.all(statement.add.map(hasOwnId));
  return (
    statement.add
      .map((key, at) => findAddRefusal(trust, statement, key, { signer, at, hasOwnId: own[at] === true }))
      .find((refusal) => refusal !== null) ??
    findRetireRefusal(trust, statement) ??
    findLeftRefusal(trust, statement)
  );
}

interface AddFacts {
  readonly signer: TrustedKey;
  readonly at: number;
  readonly hasOwnId: boolean;
}

function findAddRefusal(
  trust: Trust,
  statement: KeyStatement,
  key: TrustedKey,
  facts: AddFacts,
): Refused<ChangeRefusal> | null {
  const isSame = (other: { readonly publicKey: { readonly x: string } }): boolean =>
    other.publicKey.x === key.publicKey.x;
  if (key.feed !== statement.feed)
    return { ok: false, reason: { why: 'adds-key-of-another-feed', key: key.id } };
  if (!facts.hasOwnId) return { ok: false, reason: { why: 'adds-key-under-wrong-id', key: key.id } };
  if (key.test !== facts.signer.test)
    return { ok: false, reason: { why: 'mixes-test-and-real-keys', key: key.id } };
  if (trust.retired.some(isSame)) return { ok: false, reason: { why: 'adds-retired-key', key: key.id } };
  const known = [...trust.keys, ...statement.add.slice(0, facts.at)];
  return known.some(isSame) ? { ok: false, reason: { why: 'adds-known-key', key: key.id } } : null;
}

function findRetireRefusal(trust: Trust, statement: KeyStatement): Refused<ChangeRefusal> | null {
  const unknown = statement.retire.find(
    (id) => !trust.keys.some((key) => key.id === id && key.feed === statement.feed),
  );
  return unknown === undefined ? null : { ok: false, reason: { why: 'retires-unknown-key', key: unknown } };
}

/** Whether the keys that would be left can do the work, and a reset is safe with them. */
function findLeftRefusal(trust: Trust, statement: KeyStatement): Refused<ChangeRefusal> | null {
  const kept = trust.keys.filter((key) => key.feed === statement.feed && !statement.retire.includes(key.id));
  const left = [...kept, ...statement.add];
  for (const about of ['lists', 'keys'] as const) {
    if (!left.some((key) => maySign(key, about))) return { ok: false, reason: { why: 'no-key-left', about } };
  }
  const old = statement.firstSequence === undefined ? undefined : kept.find((key) => maySign(key, 'lists'));
  return old === undefined ? null : { ok: false, reason: { why: 'reset-keeps-key', key: old.id } };
}
