import type { SourceProblem } from '../../lib/feed/source-problem';
import { asJson, tellProblem } from './tell-problem';
import { checkSources } from './check-sources';
import type { Command, Surroundings } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readDay, readSourceFolder } from './read-options';
import { ownVersion, writeSnapshot } from './write-snapshot';

/** Writes the list that ships in the package. */
export const build: Command = {
  name: 'build',
  summary: 'checks the sources and writes the snapshot that ships',
  help: [
    'npm run feed -- build [--out FOLDER] [--on DAY] [--in FOLDER] [--json]',
    '',
    'The same sources give the same bytes. Leaves with 1, and writes nothing, unless the check passes.',
    'The list is unsigned and has the number and the dates of its sources: to give it to people use publish.',
    '  --out FOLDER  where to write, over the list that is there (default: public/feed)',
    '  --on DAY      check as on that day (default: today)',
    '  --in FOLDER   where the sources are (default: feed)',
    '  --json        {"outcome":"written|refused","out":…,"feed":…,"sequence":…,"files":…,"bytes":…,"problems":[…]}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['out', 'on', 'in'],
      flags: ['json'],
    });
    const folder = readSourceFolder(options.in);
    const out = options.out ?? 'public/feed';
    const on = readDay(options.on, around.today);
    const { problems } = checkSources(folder, on);
    if (problems.length > 0) return report(around, flags.json, folder, out, problems);
    const written = await writeSnapshot(folder, out, { on, clientVersion: ownVersion() });
    if (!written.ok) return report(around, flags.json, folder, out, written.problems);
    const { files, bytes, index } = written;
    const { feed, sequence } = index;
    if (flags.json)
      around.print(JSON.stringify({ outcome: 'written', out, feed, sequence, files, bytes, problems: [] }));
    else around.print(`Wrote list ${feed} number ${sequence} to ${out}: ${files} files, ${bytes} bytes.`);
    return 0;
  },
};

function report(
  { print, complain }: Surroundings,
  json: boolean,
  folder: string,
  out: string,
  problems: readonly SourceProblem[],
): number {
  if (json) {
    const why = { reason: 'problems', sentence: 'The check finds problems, so nothing was written.' };
    const nothing = { feed: null, sequence: null, files: 0, bytes: 0 };
    print(JSON.stringify({ outcome: 'refused', ...why, out, ...nothing, problems: problems.map(asJson) }));
  } else {
    for (const problem of problems) complain(tellProblem(folder, problem));
    complain('Nothing was written.');
  }
  return 1;
}
