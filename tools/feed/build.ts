import { tellProblem } from './check';
import { checkSources } from './check-sources';
import type { Command } from './command';
import { readDay, readOptions, readSourceFolder } from './read-options';
import { ownVersion, writeSnapshot } from './write-snapshot';

/** Writes the list that ships in the package. */
export const build: Command = {
  name: 'build',
  summary: 'checks the sources and writes the snapshot that ships',
  help: [
    'npm run feed -- build [--out FOLDER] [--on DAY] [--feed FOLDER]',
    '',
    'Writes nothing unless the check passes. The same sources give the same bytes.',
    '  --out FOLDER   where to write, over the list that is there (default: public/feed)',
    '  --on DAY       check as on that day (default: today)',
    '  --feed FOLDER  where the sources are (default: feed)',
  ],
  async run(args, { print, complain, today }) {
    const options = readOptions(args, ['out', 'on', 'feed']);
    const folder = readSourceFolder(options.feed);
    const out = options.out ?? 'public/feed';
    const on = readDay(options.on, today);
    const { problems } = checkSources(folder, on);
    if (problems.length > 0) {
      for (const problem of problems) complain(tellProblem(folder, problem));
      complain('Nothing was written.');
      return 1;
    }
    const written = await writeSnapshot(folder, out, { on, clientVersion: ownVersion() });
    if (!written.ok) {
      for (const problem of written.problems) complain(tellProblem(folder, problem));
      complain('Nothing was written.');
      return 1;
    }
    const { feed, sequence } = written.index;
    print(`Wrote list ${feed} number ${sequence} to ${out}: ${written.files} files, ${written.bytes} bytes.`);
    return 0;
  },
};
