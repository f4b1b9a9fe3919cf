import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quarterPeriod } from '../../lib/report/period';
import { type Command, type Surroundings, UsageError } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readPublished } from '../feed/read-published';
import { makeFolder, PERIOD_OPTIONS, readNumber, readOrganisations, readPeriodOption } from './read-options';
import { makeSample } from './sample/make-sample';
import type { SampleWish } from './sample/sample';
import { SAMPLE_FORMS, type SampleForm, writeSampleLog } from './sample/write-sample';

/** Makes up logs to try things with. */
export const sample: Command = {
  name: 'sample',
  summary: 'makes up realistic logs to try things with, the same ones each time',
  help: [
    'npm run report -- sample --people N --entries M --seed S --out DIR [--organisation O,…] [--quarter 2026-27-Q3]',
    '                         [--as json|gzip|csv] [--tidy] [--list FOLDER] [--json]',
    '',
    'Writes the files that N people would send, with M entries in all, into DIR, which must be empty. The same call on the',
    'same list gives the same bytes. They are made up: nobody wrote them, and the plans are examples.',
    'Leaves with 0 when they are written.',
    '  --people N          how many people (default: 25)',
    '  --entries M         how many different entries over all of them (default: 1000)',
    '  --seed S            another number gives other logs (default: 1)',
    '  --out DIR           where to write',
    '  --organisation O,…  whose people (default: department-for-education); all for every body with a plan',
    '  --quarter Q         or --year 2026-27, or --from DAY --to DAY (default: the quarter in which the newest plan began)',
    '  --as FORM           json: log files as people export them (default); gzip: packed; csv: tables',
    '  --tidy              everybody has as many entries as the next and sends one file; else few do most, and some',
    '                      send part of it twice, corrected',
    '  --list FOLDER       the list whose forums and plans are used, its sources or published (default: feed)',
    '  --json              {"outcome":"written","out":…,"files":…,"people":…,"entries":…,"bytes":…,"from":…,"to":…}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['people', 'entries', 'seed', 'out', 'organisation', 'as', 'list', ...PERIOD_OPTIONS],
      flags: ['tidy', 'json'],
    });
    const form = SAMPLE_FORMS.find((one) => one === (options.as ?? 'json'));
    if (form === undefined) throw new UsageError(`--as takes json, gzip or csv, not “${options.as}”.`);
    const read = await readPublished(options.list ?? 'feed');
    if (!read.ok) throw new UsageError(read.sentences.join('\n'));
    const { list } = read;
    const organisations = chooseOrganisations(options.organisation, list);
    const wish: SampleWish = {
      people: readNumber('people', options.people, 25),
      entries: readNumber('entries', options.entries, 1000),
      seed: readNumber('seed', options.seed, 1),
      period: readPeriodOption(options) ?? newestPlanQuarter(list, organisations),
      organisations,
      list,
      tidy: flags.tidy,
    };
    const out = makeFolder(options.out);
    if (readdirSync(out).length > 0) throw new UsageError(`${out} is not empty.`);
    await write(wish, form, out, around, flags.json);
    return 0;
  },
};

function chooseOrganisations(given: string | undefined, { plans }: SampleWish['list']): readonly string[] {
  const known = [...new Set(plans.map(({ organisation }) => organisation))].toSorted();
  if (given === 'all') return known;
  const asked = given === undefined ? ['department-for-education'] : readOrganisations(given);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined || asked.length === 0) {
    throw new UsageError(
      `--organisation takes a body with a plan in the list, not “${unknown ?? ''}”: ${known.join(', ')}.`,
    );
  }
  return asked;
}

function newestPlanQuarter({ plans }: SampleWish['list'], organisations: readonly string[]) {
  const begins = plans
    .filter(({ organisation }) => organisations.includes(organisation))
    .map(({ from }) => from);
  return quarterPeriod(begins.toSorted().at(-1) ?? '2026-10-01');
}

async function write(
  wish: SampleWish,
  form: SampleForm,
  out: string,
  { print }: Surroundings,
  json: boolean,
): Promise<void> {
  let [files, bytes] = [0, 0];
  for (const log of makeSample(wish)) {
    files += 1;
    const written = await writeSampleLog(log, form, wish.list.index);
    const name = `log-${String(files).padStart(4, '0')}.${written.extension}`;
    writeFileSync(join(out, name), written.content);
    bytes += written.content.length;
  }
  const { people, entries, period } = wish;
  if (json) {
    const { from, to } = period;
    print(JSON.stringify({ outcome: 'written', out, files, people, entries, bytes, from, to }));
    return;
  }
  print(`Wrote ${files} files to ${out}: ${entries} entries of ${people} people, ${bytes} bytes.`);
  const own = wish.organisations.join(',');
  print(
    `Next: npm run report -- build --in ${out} --organisation ${own} --from ${period.from} --to ${period.to} --out …`,
  );
}
