import type { FeedSources } from '../../lib/feed/feed-sources';
import { makeOverlay } from '../../lib/feed/layers/make-overlay';
import type { Forum } from '../../lib/list/forum';
import type { PublishedList } from '../../lib/list/published';
import { compileRecogniser } from '../../lib/list/recognise';
import { UsageError, type Command } from '../command/command';
import { readSourceFolder } from './read-options';
import { readSources } from './read-sources';

/** Says which forum and which thread addresses belong to. */
export const match: Command = {
  name: 'match',
  summary: 'says which forum and thread an address belongs to',
  help: [
    'npm run feed -- match [--in FOLDER] [--own FOLDER] [--json] [URL…]',
    '',
    'One JSON line an address: {"url":…,"forum":…,"thread":…}, null where there is none.',
    'Without addresses it reads them from standard input, one a line.',
    'Leaves with 0, whatever it finds.',
    '  --in FOLDER   where the sources are (default: feed)',
    '  --own FOLDER  the sources of a department’s own list on top of it',
    '  --json        the same: it always speaks JSON',
  ],
  async run(args, { print, complain, readInput }) {
    const { folder, own, addresses } = readArguments(args);
    const below = readSources(readSourceFolder(folder));
    const above = own === undefined ? null : readSources(readSourceFolder(own));
    if (below.problems.length + (above?.problems.length ?? 0) > 0)
      complain('The sources have problems, so some forums may be missing: npm run feed -- check');
    const recogniser = compileRecogniser(forumsOf(below.sources, above?.sources ?? null));
    const asked =
      addresses.length > 0 ? addresses : (await readInput()).split(/\r?\n/).filter((line) => line !== '');
    for (const url of asked) {
      const place = recogniser.recognise(url);
      print(JSON.stringify({ url, forum: place?.forum.id ?? null, thread: place?.thread ?? null }));
    }
    return 0;
  },
};

/** The forums of a list with those that a department’s own list adds, as a browser would lay it. */
function forumsOf(below: FeedSources | null, above: FeedSources | null): readonly Forum[] {
  if (below === null || above === null) return below?.forums ?? [];
  return [...below.forums, ...makeOverlay(asList(below), [asList(above)]).forums];
}

function asList({ head, ...said }: FeedSources): PublishedList {
  return { index: { ...head, parts: [] }, ...said };
}

/** Whatever is not `--json`, nor `--in` or `--own` and its folder, is an address, however it looks. */
function readArguments(given: readonly string[]): {
  readonly folder: string | undefined;
  readonly own: string | undefined;
  readonly addresses: readonly string[];
} {
  const args = given.filter((arg) => arg !== '--json');
  const folder = takeFolder(args, '--in');
  const own = takeFolder(folder.rest, '--own');
  return { folder: folder.given, own: own.given, addresses: own.rest };
}

function takeFolder(
  args: readonly string[],
  name: string,
): { readonly given: string | undefined; readonly rest: readonly string[] } {
  const at = args.indexOf(name);
  if (at === -1) return { given: undefined, rest: args };
  const given = args[at + 1];
  if (given === undefined) throw new UsageError(`${name} takes a folder.`);
  return { given, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
