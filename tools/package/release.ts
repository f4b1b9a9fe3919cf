import { UsageError } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { CHOICE_VARIABLES } from './package-choice';
import { packList } from './pack-list';

/** What making a release uses of the outside. */
export interface ReleaseSurroundings {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The instant at which keys and lists are judged. */
  readonly now: string;
  /** Where the build finds the list that ships. */
  readonly outDir: string;
  /** Runs WXT with more in its environment; answers whether it went well. */
  readonly runWxt: (
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) => Promise<boolean>;
}

const HELP = [
  'npm run zip -- --list FOLDER --trust TRUST',
  '',
  'Packs the extension for people: .output/release/*.zip, for Chrome and Edge, and for Firefox.',
  'Ships the list in FOLDER, as its publisher signed it, and believes the keys in TRUST from then on. No private key is',
  'asked for. Stops with one sentence, and packs nothing, where the list is not signed by one of these keys, has expired,',
  'or a key must not be in a release: a test key, one that ran out, none that could withdraw a stolen one.',
  '  --list FOLDER   a published list: feed.json, feed.json.jws and its parts',
  '  --trust TRUST   whom to believe: a trust file, or one public key',
];

const BROWSERS = [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
];

/** Packs a release for each browser, if the list and the keys may go into one; answers the exit code. */
export async function makeRelease(args: readonly string[], around: ReleaseSurroundings): Promise<number> {
  const { print, complain, now, outDir, runWxt } = around;
  if (args.includes('--help')) {
    for (const line of HELP) print(line);
    return 0;
  }
  const { options } = readArguments(args, { plain: [], options: ['list', 'trust'], flags: [] });
  const { list, trust } = options;
  if (list === undefined)
    throw new UsageError('--list takes the folder of a list that its publisher signed.');
  if (trust === undefined)
    throw new UsageError('--trust takes the keys to believe: a trust file or a public key.');
  // Said here in one sentence. Each build checks it again, for whoever does not come this way.
  const packed = await packList({ build: 'release', signed: { list, trust } }, outDir, now);
  if (!packed.ok) {
    complain(packed.sentence);
    complain('Nothing was packed.');
    return 1;
  }
  const { build, list: listName, trust: trustName } = CHOICE_VARIABLES;
  const environment = { [build]: 'release', [listName]: list, [trustName]: trust };
  for (const browser of BROWSERS) if (!(await runWxt(['zip', ...browser], environment))) return 1;
  print(`These packages ship list ${packed.feed} number ${packed.sequence} and believe:`);
  for (const key of packed.trust.keys) print(`  ${key.id} for ${key.use.replaceAll('-', ' ')}`);
  return 0;
}
