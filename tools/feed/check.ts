import type { SourceProblem } from '../../lib/feed/source-problem';
import { checkSources } from './check-sources';
import type { Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readDay, readSourceFolder } from './read-options';

/** Reports everything that is wrong with the sources of the list. */
export const check: Command = {
  name: 'check',
  summary: 'reads all the sources and reports every problem by file, field and reason',
  help: [
    'npm run feed -- check [--on DAY] [--in FOLDER] [--json]',
    '',
    'One line a problem: file: field: reason. Leaves with 1 if there is any.',
    '  --on DAY     look at it as on that day, such as 2027-06-01, to see which reviews fall due (default: today)',
    '  --in FOLDER  where the sources are (default: feed)',
    '  --json       {"outcome":"sound|problems","counts":{…},"problems":[{"file":…,"field":…,"reason":…,"due":…,"untidy":…}]}',
  ],
  async run(args, { print, today }) {
    const { options, flags } = readArguments(args, { plain: [], options: ['on', 'in'], flags: ['json'] });
    const folder = readSourceFolder(options.in);
    const { sources, problems } = checkSources(folder, readDay(options.on, today));
    const { forums = [], organisations = [], plans = [], guidance } = sources ?? {};
    const counts = {
      forums: forums.length,
      organisations: organisations.length,
      plans: plans.length,
      examples: guidance?.examples.length ?? 0,
    };
    const isSound = problems.length === 0;
    if (flags.json) {
      const outcome = isSound ? 'sound' : 'problems';
      print(JSON.stringify({ outcome, counts, problems: problems.map(asJson) }, null, 2));
    } else {
      for (const problem of problems) print(tellProblem(folder, problem));
      print(isSound ? tellCounts(counts) : countProblems(problems));
    }
    return isSound ? 0 : 1;
  },
};

/** `feed/forums/netmums.json: stance.words: Missing.` */
export function tellProblem(folder: string, { file, field, reason }: SourceProblem): string {
  return `${folder}/${file}: ${field}: ${reason}`.replaceAll(/\s+/g, ' ');
}

/** A problem with the same fields every time. */
export function asJson(problem: SourceProblem): Required<SourceProblem> {
  const { file, field, reason, due = false, untidy = false } = problem;
  return { file, field, reason, due, untidy };
}

function countProblems(problems: readonly SourceProblem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

function tellCounts({ forums, organisations, plans, examples }: Readonly<Record<string, number>>): string {
  const things = [
    count(forums, 'forum'),
    count(organisations, 'organisation'),
    count(plans, 'plan'),
    count(examples, 'worked example'),
  ];
  return `All is well: ${things.join(', ')}.`;
}

function count(n = 0, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
