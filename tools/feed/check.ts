import type { SourceProblem } from '../../lib/feed/source-problem';
import { checkSources } from './check-sources';
import type { Command } from './command';
import { readDay, readOptions, readSourceFolder } from './read-options';

/** Reports everything that is wrong with the sources of the list. */
export const check: Command = {
  name: 'check',
  summary: 'reads all the sources and reports every problem by file, field and reason',
  help: [
    'npm run feed -- check [--on DAY] [--feed FOLDER]',
    '',
    'One line a problem: file: field: reason. Leaves with 1 if there is any.',
    '  --on DAY       look at it as on that day, such as 2027-06-01, to see which reviews fall due (default: today)',
    '  --feed FOLDER  where the sources are (default: feed)',
  ],
  async run(args, { print, today }) {
    const options = readOptions(args, ['on', 'feed']);
    const folder = readSourceFolder(options.feed);
    const { sources, problems } = checkSources(folder, readDay(options.on, today));
    for (const problem of problems) print(tellProblem(folder, problem));
    if (problems.length > 0) {
      const files = new Set(problems.map(({ file }) => file)).size;
      print(`${count(problems.length, 'problem')} in ${count(files, 'file')}.`);
      return 1;
    }
    const { forums = [], organisations = [], plans = [], guidance } = sources ?? {};
    print(
      `All is well: ${count(forums.length, 'forum')}, ${count(organisations.length, 'organisation')}, ` +
        `${count(plans.length, 'plan')}, ${count(guidance?.examples.length ?? 0, 'worked example')}.`,
    );
    return 0;
  },
};

/** `feed/forums/netmums.json: stance.words: Missing.` */
export function tellProblem(folder: string, { file, field, reason }: SourceProblem): string {
  return `${folder}/${file}: ${field}: ${reason}`.replaceAll(/\s+/g, ' ');
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
