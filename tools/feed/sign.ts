import { join } from 'node:path';
import { SIGNATURE_FILE } from '../../lib/feed/signature-accept';
import { UsageError, type Command } from '../command/command';
import { readBytes, replaceFile } from './keys-files';
import { readSigningKey, warnOfReaders } from './keys-signing';
import { makeSignature } from './make-signature';
import { readArguments } from '../command/read-arguments';
import { because, turnDown } from './turn-down';

/** Signs a list that was built. */
export const sign: Command = {
  name: 'sign',
  summary: 'signs a list that was built',
  help: [
    'npm run feed -- sign DIR --key PRIVATE [--json]',
    '',
    `Writes ${SIGNATURE_FILE} beside the index in DIR, once the whole list passed the client’s own checks.`,
    'Leaves with 1, and writes nothing, when the list would not be accepted or the key is for another list.',
    '  --key PRIVATE   the private key that “keys new” wrote, or the folder where it is the only one for lists',
    '  --json          {"outcome":"signed|refused","feed":…,"sequence":…,"key":…,"file":…}',
  ],
  async run(args, around) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['DIR'],
      options: ['key'],
      flags: ['json'],
    });
    const [dir = ''] = plain;
    if (options.key === undefined) throw new UsageError('--key takes the private key to sign with.');
    const read = readSigningKey(options.key);
    if (!read.ok) return turnDown(around, flags.json, read.reason);
    const { key } = read;
    warnOfReaders(around, read);

    const made = await makeSignature((path) => readBytes(join(dir, path)), key);
    if (!made.ok) return turnDown(around, flags.json, because(made.reason));
    const { feed, sequence } = made.list.index;
    const path = join(dir, SIGNATURE_FILE);
    replaceFile(path, made.signature);
    if (flags.json)
      around.print(JSON.stringify({ outcome: 'signed', feed, sequence, key: key.id, file: path }));
    else around.print(`Signed ${feed} number ${sequence} with ${key.id}: ${path}`);
    return 0;
  },
};
