import { formatSource } from '../../lib/feed/format-source';
import { readAs } from '../../lib/feed/read-json';
import { findReleaseProblems } from '../../lib/feed/trust-release';
import { Trust } from '../../lib/feed/trust';
import { UsageError, type Surroundings } from '../command/command';
import { readTrustFile, replaceFile } from './keys-files';
import { because, turnDown } from './turn-down';
import { readArguments } from '../command/read-arguments';
import { tellReleaseProblem } from './verify-words';

/** Puts public keys together into one trust file. */
export async function trustKeys(args: readonly string[], around: Surroundings): Promise<number> {
  const at = args.findIndex((arg) => arg.startsWith('--'));
  const files = at === -1 ? args : args.slice(0, at);
  const { options, flags } = readArguments(at === -1 ? [] : args.slice(at), {
    plain: [],
    options: ['out'],
    flags: ['json'],
  });
  if (files.length === 0) throw new UsageError('Say which public keys to trust.');
  if (options.out === undefined) throw new UsageError('--out takes the trust file to write.');
  const reads = await Promise.all(files.map(readTrustFile));
  const unread = reads.find((read) => !read.ok);
  if (unread && !unread.ok) return turnDown(around, flags.json, because(unread.reason));
  const given = reads.flatMap((read) => (read.ok ? [read.trust] : []));
  const trust = readAs(options.out, Trust, {
    keys: given.flatMap(({ keys }) => keys),
    retired: given.flatMap(({ retired }) => retired),
    statements: given.flatMap(({ statements }) => statements),
  });
  if (!trust.ok) return turnDown(around, flags.json, because(trust.reason));
  const { keys } = trust.value;
  replaceFile(options.out, formatSource(trust.value));
  if (flags.json) around.print(JSON.stringify({ outcome: 'written', keys: keys.map((key) => key.id) }));
  else
    for (const key of keys) around.print(`${key.id} may sign ${key.use.replaceAll('-', ' ')} of ${key.feed}`);
  return 0;
}

/** Says whether a release may be given to people with these keys. */
export async function checkKeys(args: readonly string[], around: Surroundings): Promise<number> {
  const { plain, flags } = readArguments(args, { plain: ['TRUST'], options: [], flags: ['json'] });
  const read = await readTrustFile(plain[0] ?? '');
  if (!read.ok) return turnDown(around, flags.json, because(read.reason));
  const problems = findReleaseProblems(read.trust, `${around.today}T00:00:00Z`);
  if (flags.json)
    around.print(JSON.stringify({ outcome: problems.length === 0 ? 'ready' : 'not-ready', problems }));
  else {
    for (const problem of problems) around.print(tellReleaseProblem(problem));
    if (problems.length === 0) around.print('These keys may go into a release.');
  }
  return problems.length === 0 ? 0 : 1;
}
