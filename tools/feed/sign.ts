import { join } from 'node:path';
import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { type PrivateKeyFile, publicHalf } from '../../lib/feed/key-private';
import { signContent } from '../../lib/feed/sign';
import { acceptSigned, type AcceptedSigned, SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import { readIndex } from '../../lib/feed/read-index';
import type { FeedIndex } from '../../lib/list/published';
import { UsageError, type Command } from './command';
import { othersMayRead, readBytes, readPrivateKey, replaceFile } from './keys-files';
import { because, turnDown } from './keys-turn-down';
import { readArguments } from './read-arguments';
import { digestSha256, ownVersion } from './write-snapshot';

/** Signs a list that was built. */
export const sign: Command = {
  name: 'sign',
  summary: 'signs a list that was built',
  help: [
    'npm run feed -- sign DIR --key PRIVATE [--json]',
    '',
    `Writes ${SIGNATURE_FILE} beside the index in DIR, once the whole list passed the client’s own checks.`,
    'Leaves with 1, and writes nothing, when the list would not be accepted or the key is for another list.',
    '  --key PRIVATE   the private key that “keys new” wrote',
    '  --json          what was signed as one JSON line',
  ],
  async run(args, around) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['DIR'],
      options: ['key'],
      flags: ['json'],
    });
    const [dir = ''] = plain;
    if (options.key === undefined) throw new UsageError('--key takes the private key to sign with.');
    const read = readPrivateKey(options.key);
    if (!read.ok) return turnDown(around, flags.json, because(read.reason));
    const key = read.value;
    if (!key.test && othersMayRead(options.key))
      around.complain(`Others on this machine may read ${options.key}: chmod 600 it.`);

    const made = await makeSignature(dir, key);
    if (!made.ok) return turnDown(around, flags.json, because(made.reason));
    const { feed, sequence } = made.index;
    const path = join(dir, SIGNATURE_FILE);
    replaceFile(path, made.signature);
    if (flags.json)
      around.print(JSON.stringify({ outcome: 'signed', feed, sequence, key: key.id, file: path }));
    else around.print(`Signed ${feed} number ${sequence} with ${key.id}: ${path}`);
    return 0;
  },
};

/** The signature of the list in a folder, if a client that trusts the key would then take the list. */
async function makeSignature(
  dir: string,
  key: PrivateKeyFile,
): Promise<
  | { readonly ok: true; readonly index: FeedIndex; readonly signature: string }
  | Extract<AcceptedSigned, { readonly ok: false }>
> {
  const bytes = readBytes(join(dir, INDEX_FILE));
  if (bytes === null) return { ok: false, reason: { why: 'missing', file: join(dir, INDEX_FILE) } };
  const index = readIndex(bytes, ownVersion());
  if (!index.ok) return index;
  const signature = await signContent(bytes, key, 'lists');
  const accepted = await acceptSigned(bytes, new TextEncoder().encode(signature), {
    feed: index.value.feed,
    trust: { keys: [publicHalf(key)], retired: [], statements: [] },
    ratchet: null,
    build: key.test ? 'practice' : 'release',
    at: index.value.issuedAt,
    readPart: (path) => Promise.resolve(readBytes(join(dir, path))),
    digest: digestSha256,
    clientVersion: ownVersion(),
  });
  return accepted.ok ? { ok: true, index: index.value, signature } : accepted;
}
