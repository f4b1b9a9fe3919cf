import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { formatSource } from '../../lib/feed/format-source';
import type { TrustedKey } from '../../lib/feed/key';
import { applyKeyChange } from '../../lib/feed/key-change';
import type { KeyChangeRefusal } from '../../lib/feed/key-change-refusal';
import type { PrivateKeyFile } from '../../lib/feed/key-private';
import { KeyStatement, STATEMENT_FILE, statementFile } from '../../lib/feed/key-statement';
import { signContent } from '../../lib/feed/sign';
import type { Refused } from '../../lib/feed/signature-refusal';
import { lastStatement, type Trust } from '../../lib/feed/trust';
import { UsageError, type Surroundings } from '../command/command';
import { readPrivateKey, readTrustFile, replaceFile } from './keys-files';
import { because, turnDown } from './turn-down';
import { readArguments } from '../command/read-arguments';
import { digestSha256 } from './write-snapshot';

/** Makes and signs the next change of keys, beside a list that is published, and brings the trust file up to date. */
export async function changeKeys(args: readonly string[], around: Surroundings): Promise<number> {
  const { plain, options, flags } = readArguments(args, {
    plain: ['DIR'],
    options: ['key', 'trust', 'add', 'retire', 'first-sequence', 'reason'],
    flags: ['json'],
  });
  const { key: keyPath, trust: trustPath, reason } = options;
  if (keyPath === undefined) throw new UsageError('--key takes the private key that vouches.');
  if (trustPath === undefined) throw new UsageError('--trust takes the trust file as it is now.');
  if (reason === undefined) throw new UsageError('--reason says why, for whoever reads it.');
  const first = readFirst(options['first-sequence']);
  const dir = plain[0] ?? '';
  if (!existsSync(dir)) throw new UsageError(`There is no folder ${dir}.`);

  const signer = readPrivateKey(keyPath);
  if (!signer.ok) return turnDown(around, flags.json, because(signer.reason));
  const trusted = await readTrustFile(trustPath);
  if (!trusted.ok) return turnDown(around, flags.json, because(trusted.reason));
  const add: TrustedKey[] = [];
  for (const path of split(options.add)) {
    const read = await readTrustFile(path);
    if (!read.ok) return turnDown(around, flags.json, because(read.reason));
    add.push(...read.trust.keys);
  }

  const drafted = KeyStatement.safeParse({
    format: 1,
    feed: signer.value.feed,
    sequence: lastStatement(trusted.trust, signer.value.feed) + 1,
    issuedAt: `${around.today}T00:00:00Z`,
    reason,
    add,
    retire: split(options.retire),
    ...(first === undefined ? {} : { firstSequence: first }),
  });
  if (!drafted.success) throw new UsageError(tellIssue(drafted.error.issues[0]));
  const statement = drafted.data;
  const made = await signStatement(trusted.trust, statement, signer.value);
  if (!made.ok) return turnDown(around, flags.json, because(made.reason));

  // The chain before its newest link, and the trust last: whatever breaks off, the next try makes the same statement.
  for (const path of [statementFile(statement.sequence), STATEMENT_FILE]) {
    replaceFile(join(dir, path), made.bytes);
    replaceFile(join(dir, `${path}.jws`), made.signature);
  }
  replaceFile(trustPath, formatSource(made.trust));
  report(around, statement, flags.json);
  return 0;
}

async function signStatement(
  trust: Trust,
  statement: KeyStatement,
  signer: PrivateKeyFile,
): Promise<
  | { readonly ok: true; readonly bytes: Uint8Array; readonly signature: string; readonly trust: Trust }
  | Refused<KeyChangeRefusal>
> {
  const bytes = new TextEncoder().encode(formatSource(statement));
  const signature = await signContent(bytes, signer, 'keys');
  // The client's own code decides, so that nothing is published that every desk would refuse.
  const change = await applyKeyChange(trust, bytes, new TextEncoder().encode(signature), {
    feed: statement.feed,
    build: signer.test ? 'practice' : 'release',
    digest: digestSha256,
  });
  return change.ok ? { ok: true, bytes, signature, trust: change.trust } : change;
}

function report(around: Surroundings, statement: KeyStatement, json: boolean): void {
  const { feed, sequence, add, retire, firstSequence } = statement;
  if (json) {
    const added = add.map((key) => key.id);
    around.print(
      JSON.stringify({
        outcome: 'changed',
        feed,
        statement: sequence,
        added,
        retired: retire,
        firstSequence: firstSequence ?? null,
      }),
    );
    return;
  }
  around.print(`Key statement ${sequence} of ${feed}:`);
  for (const key of add) around.print(`  trusts ${key.id} for ${key.use.replaceAll('-', ' ')}`);
  for (const id of retire) around.print(`  retires ${id} for ever`);
  if (firstSequence !== undefined)
    around.print(`  sets the number back: the next list may be number ${firstSequence}`);
}

function split(given: string | undefined): readonly string[] {
  return (given ?? '').split(',').filter((part) => part !== '');
}

function readFirst(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const first = KeyStatement.shape.firstSequence.safeParse(Number(given));
  if (!first.success) throw new UsageError(`--first-sequence takes a number from 1, not “${given}”.`);
  return first.data;
}

function tellIssue(issue: z.core.$ZodIssue | undefined): string {
  const [field = 'the statement'] = issue?.path ?? [];
  return field === 'retire'
    ? '--retire takes ids of keys, as “keys new” prints them.'
    : `--${String(field)}: ${issue?.message ?? 'is not valid'}.`;
}
