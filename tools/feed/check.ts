import type { SourceProblem } from '../../lib/feed/source-problem';
import { checkSources } from './check-sources';
import type { Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readBase } from './read-base';
import { readDay, readSourceFolder } from './read-options';
import { asJson, tellProblem } from './tell-problem';
import { refuse } from './turn-down';

/** Reports everything that is wrong with the sources of the list. */
export const check: Command = {
  name: 'check',
  summary: 'reads all the sources and reports every problem by file, field and reason',
  help: [
    'npm run feed -- check [--on DAY] [--in FOLDER] [--base FOLDER] [--json]',
    '',
    'One line a problem: file: field: reason. Leaves with 1 if there is any.',
    'Of a department’s own list it names everything that is not that organisation’s to say.',
    '  --on DAY       look at it as on that day, such as 2027-06-01, to see which reviews fall due (default: today)',
    '  --in FOLDER    where the sources are (default: feed)',
    '  --base FOLDER  of a department’s own list: the cross-government list it will lie on, as sources or as published',
    '  --json         {"outcome":"sound|problems","organisation":…,"counts":{…},"problems":[{"file":…,"field":…,"reason":…,"due":…,"untidy":…}]}',
  ],
  async run(args, around) {
    const { print, today } = around;
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['on', 'in', 'base'],
      flags: ['json'],
    });
    const folder = readSourceFolder(options.in);
    const under = await readBase(options.base);
    if (!under.ok) return refuse(around, flags.json, 'unreadable', under.sentences);
    const { base } = under;
    const { sources, problems } = checkSources(folder, readDay(options.on, today), { base });
    const organisation = sources?.head.organisation ?? null;
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
      print(JSON.stringify({ outcome, organisation, counts, problems: problems.map(asJson) }, null, 2));
    } else {
      for (const problem of problems) print(tellProblem(folder, problem));
      print(isSound ? tellCounts(counts) : countProblems(problems));
      if (organisation !== null && base === null) print(tellAlone(organisation));
    }
    return isSound ? 0 : 1;
  },
};

/** What a check of a department’s own list by itself cannot see. */
function tellAlone(organisation: string): string {
  return `This is ${organisation}’s own list, and it was looked at by itself: --base compares it with the cross-government one.`;
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
