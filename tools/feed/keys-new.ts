import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { formatSource } from '../../lib/feed/format-source';
import { KeyUse, TrustedKey } from '../../lib/feed/key';
import { keyIdOf } from '../../lib/feed/key-id';
import { PrivateKeyFile, publicHalf } from '../../lib/feed/key-private';
import { ALGORITHM } from '../../lib/feed/signature-header';
import { Day, Id } from '../../lib/list/source';
import { UsageError, type Surroundings } from '../command/command';
import { findWorkTree, writeSecret } from './keys-files';
import { readArguments } from '../command/read-arguments';
import { refuse } from './turn-down';

const KEEP_SECRET =
  'Whoever has this file can sign as you. Keep it off every server and out of version control.';
const TEST_ONLY = 'TEST ONLY. This key is no secret and proves nothing: it counts in practice builds only.';

/** Makes a pair of keys: the secret one for the owner alone, the public one to be given away. */
export async function newKey(args: readonly string[], around: Surroundings): Promise<number> {
  const { options, flags } = readArguments(args, {
    plain: [],
    options: ['feed', 'out', 'use', 'from', 'until'],
    flags: ['test', 'json'],
  });
  const { feed, out } = options;
  if (feed === undefined || !Id.safeParse(feed).success)
    throw new UsageError('--feed takes the identity of the list, such as take-part-example.');
  if (out === undefined) throw new UsageError('--out takes the folder to write to.');
  const use = readUse(options.use);
  const dates = { ...readDate('from', options.from), ...readDate('until', options.until) };
  const tree = flags.test ? null : findWorkTree(out);
  if (tree !== null) {
    const sentence = `${out} is in the git work tree ${tree}: a secret key there ends up in its history. Choose a folder outside.`;
    return refuse(around, flags.json, 'in-work-tree', [sentence]);
  }

  const file = await makeKey(feed, use, flags.test);
  const key = TrustedKey.parse({ ...publicHalf(file), ...dates });
  const paths = {
    private: join(out, `${file.id}.private.json`),
    public: join(out, `${file.id}.public.json`),
  };
  writeSecret(paths.private, formatSource(file));
  writeFileSync(paths.public, formatSource(key), { flag: 'wx' });
  if (flags.json)
    around.print(
      JSON.stringify({ outcome: 'written', id: file.id, feed, use, test: flags.test, files: paths }),
    );
  else {
    around.print(file.id);
    around.complain(`${flags.test ? 'No secret:  ' : 'Keep secret:'} ${paths.private}`);
    around.complain(`Give away:   ${paths.public}`);
  }
  return 0;
}

/** Makes a key that nobody else has, as the file its owner keeps. */
export async function makeKey(feed: string, use: KeyUse, test: boolean): Promise<PrivateKeyFile> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const publicKey = TrustedKey.shape.publicKey.parse({ kty, crv, x });
  return PrivateKeyFile.parse({
    keepSecret: test ? TEST_ONLY : KEEP_SECRET,
    id: await keyIdOf(feed, publicKey, test),
    feed,
    use,
    test,
    privateKey: { ...publicKey, d },
  });
}

function readUse(given: string | undefined): KeyUse {
  const use = KeyUse.safeParse(given ?? 'lists-and-keys');
  if (!use.success) throw new UsageError(`--use takes ${KeyUse.options.join(', ')}, not “${given}”.`);
  return use.data;
}

function readDate(name: 'from' | 'until', given: string | undefined): { from?: string; until?: string } {
  if (given === undefined) return {};
  if (!Day.safeParse(given).success)
    throw new UsageError(`--${name} takes a day such as 2027-11-21, not “${given}”.`);
  return { [name]: `${given}T00:00:00Z` };
}
