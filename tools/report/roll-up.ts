import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { makeRollUp, type RolledUp } from '../../lib/report/roll-up/make-roll-up';
import { readReport } from '../../lib/report/roll-up/read-report';
import { type Command, type Surroundings, UsageError } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readPublished } from '../feed/read-published';
import { giveTexts } from '../texts/give-texts';
import { readTexts } from '../texts/read-texts';
import {
  makeFolder,
  PERIOD_OPTIONS,
  readAudience,
  readDay,
  readFolder,
  readPeriodOption,
} from './read-options';
import { filesBelow } from './receive-folder';
import { writeRollUp } from './write-publication';

/** Puts several organisations’ reports together, as the page does. */
export const rollUp: Command = {
  name: 'roll-up',
  summary: 'puts several organisations’ reports of one period together, the same as the page does',
  help: [
    'npm run report -- roll-up --in DIR --out DIR [--quarter 2026-27-Q3] [--audience public|internal] [--on DAY]',
    '                          [--list FOLDER] [--json]',
    '',
    'Reads the JSON files of reports below DIR, tells which could not be used and why, and writes one HTML page, ODS, CSV',
    'with its CSVW metadata, and JSON. It is made of what the reports tell: what was set aside in them stays set aside.',
    'The same reports give the same files in whatever order; a report sent twice counts once, the newer of two is used.',
    'Leaves with 0 when it is written, with 1 when no report could be used.',
    '  --in DIR        the folder of reports, the JSON file of each',
    '  --out DIR       where to write',
    '  --quarter Q     or --year 2026-27, or --from DAY --to DAY (default: what most of the reports are about)',
    '  --audience A    public uses no report that is for its department only (default: public)',
    '  --on DAY        as it would have been made on that day (default: today)',
    '  --list FOLDER   the list with organisations and plans, its sources or published (default: feed)',
    '  --json          {"outcome":"written|nothing-read","published":[…],"files":[{"name":…,"is":…}],"missing":[…]}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['in', 'out', 'audience', 'on', 'list', ...PERIOD_OPTIONS],
      flags: ['json'],
    });
    const folder = readFolder('in', options.in);
    const audience = readAudience(options.audience);
    const madeOn = options.on === undefined ? around.today : readDay('on', options.on);
    const period = readPeriodOption(options);
    const read = await readPublished(options.list ?? 'feed');
    if (!read.ok) throw new UsageError(read.sentences.join('\n'));
    const out = makeFolder(options.out);
    const given = filesBelow(folder)
      .filter((path) => /\.json$/i.test(path) && !path.endsWith('-metadata.json'))
      .map((path) => ({ name: relative(folder, path), read: readReport(readFileSync(path, 'utf8')) }));
    const made = makeRollUp(given, { audience, period, madeOn, list: read.list });
    const published = made.rollUp ? await writeRollUp(made.rollUp, out) : [];
    if (flags.json) around.print(JSON.stringify(toJson(made, published), null, 2));
    else await tell(around, made, published);
    return made.rollUp ? 0 : 1;
  },
};

async function tell(
  { print, complain }: Surroundings,
  made: RolledUp,
  published: readonly string[],
): Promise<void> {
  giveTexts(readTexts());
  const { sayFate } = await import('../../components/report/roll-up/say-roll-up');
  for (const { name, fate } of made.files) print(`${name}: ${sayFate(fate)}`);
  if (!made.rollUp) {
    complain('There is no report to put together.');
    return;
  }
  for (const { id, name } of made.rollUp.missing) print(`Missing: ${name ?? id}`);
  for (const path of published) print(`Wrote ${path}.`);
}

function toJson({ rollUp: made, files }: RolledUp, published: readonly string[]): unknown {
  return {
    outcome: made ? 'written' : 'nothing-read',
    published,
    files: files.map(({ name, fate }) => ({ name, is: fate.is })),
    missing: made?.missing.map(({ id }) => id) ?? [],
  };
}
