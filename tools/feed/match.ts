import { compileRecogniser } from '../../lib/list/recognise';
import { UsageError, type Command } from '../command/command';
import { readSourceFolder } from './read-options';
import { readSources } from './read-sources';

/** Says which forum and which thread addresses belong to. */
export const match: Command = {
  name: 'match',
  summary: 'says which forum and thread an address belongs to',
  help: [
    'npm run feed -- match [--in FOLDER] [--json] [URL…]',
    '',
    'One JSON line an address: {"url":…,"forum":…,"thread":…}, null where there is none.',
    'Without addresses it reads them from standard input, one a line.',
    'Leaves with 0, whatever it finds.',
    '  --in FOLDER  where the sources are (default: feed)',
    '  --json       the same: it always speaks JSON',
  ],
  async run(args, { print, complain, readInput }) {
    const { folder, addresses } = readArguments(args);
    const { sources, problems } = readSources(readSourceFolder(folder));
    if (problems.length > 0)
      complain('The sources have problems, so some forums may be missing: npm run feed -- check');
    const recogniser = compileRecogniser(sources?.forums ?? []);
    const asked =
      addresses.length > 0 ? addresses : (await readInput()).split(/\r?\n/).filter((line) => line !== '');
    for (const url of asked) {
      const place = recogniser.recognise(url);
      print(JSON.stringify({ url, forum: place?.forum.id ?? null, thread: place?.thread ?? null }));
    }
    return 0;
  },
};

/** Whatever is not `--json`, nor `--in` and its folder, is an address, however it looks. */
function readArguments(given: readonly string[]): {
  folder: string | undefined;
  addresses: readonly string[];
} {
  const args = given.filter((arg) => arg !== '--json');
  const at = args.indexOf('--in');
  if (at === -1) return { folder: undefined, addresses: args };
  const folder = args[at + 1];
  if (folder === undefined) throw new UsageError('--in takes a folder.');
  return { folder, addresses: [...args.slice(0, at), ...args.slice(at + 2)] };
}
