import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { carryForward } from '../../lib/report/commentary';
import { listConflicts } from '../../lib/report/conflicts';
import { makeReport, makeReportBefore } from '../../lib/report/make-report';
import type { ReportRequest } from '../../lib/report/report-request';
import { surveySet } from '../../lib/report/survey-set';
import { knownPlans } from '../../lib/report/scope/known-plans';
import type { LogStore } from '../../lib/report/store/log-store';
import { USUAL_THRESHOLD } from '../../lib/report/suppress/cell';
import { type Command, UsageError } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readPublished } from '../feed/read-published';
import { readEarlierLists, readExpected, readPlans, readWords } from './read-beside';
import {
  makeFolder,
  readAudience,
  readNumber,
  PERIOD_OPTIONS,
  readDay,
  readFolder,
  readOrganisations,
  readPeriodOption,
} from './read-options';
import { receiveFolder } from './receive-folder';
import { type Built, tellBuilt, toJson } from './tell-built';
import { writePublication } from './write-publication';

/** The whole report as data, for whoever may see all of it. */
const REPORT_FILE = 'report.json';

/** Makes the report that the page makes, without a browser. */
export const build: Command = {
  name: 'build',
  summary: 'makes the report of a folder of logs, the same as the page makes',
  help: [
    'npm run report -- build --in DIR --quarter 2026-27-Q3 --out DIR [--organisation O,…] [--on DAY] [--plans FOLDER]',
    '                        [--earlier-lists FOLDER,…] [--expected FILE] [--words FILE] [--last-words FILE] [--audience public|internal]',
    '                        [--threshold N] [--list FOLDER] [--json]',
    '',
    'Reads every file below DIR, tells what could not be taken, and writes report.json, every figure for internal use, and',
    'beside it what may leave: one HTML page, CSV with its CSVW metadata, and JSON, with small numbers set aside.',
    'The same files give the same report in whatever order; a file sent twice counts once.',
    'Leaves with 0 when the report is written, with 1 when nothing could be read.',
    '  --in DIR            the folder of log files, packed ones and tables',
    '  --quarter Q         or --year 2026-27, or --from DAY --to DAY',
    '  --out DIR           where to write',
    '  --organisation O,…  whose report (default: the only one in the files)',
    '  --on DAY            as it would have been made on that day (default: today)',
    '  --plans FOLDER      earlier versions of plans, a JSON file each, beside those in the list',
    '  --earlier-lists F,… folders of the same list as it was published before: its plans count on their own days',
    '  --expected FILE     whose files are expected: a line each, “pseudonym” or “pseudonym,team”',
    '  --words FILE        what is written about commitments and zeros, as JSON; --last-words FILE: of the report before',
    '  --audience A        who the publication is for (default: public)',
    '  --threshold N       counts below N are set aside in it; 0 sets none aside (default: 5)',
    '  --list FOLDER       the list with forums, organisations and plans, its sources or published (default: feed)',
    '  --json              {"outcome":"written|nothing-read","out":…,"published":[…],"files":[…],"conflicts":…,"plans":[…],"figures":…,"headline":{…}}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: [
        'in',
        'out',
        'organisation',
        'on',
        'plans',
        'earlier-lists',
        'expected',
        'words',
        'last-words',
        'audience',
        'threshold',
        'list',
        ...PERIOD_OPTIONS,
      ],
      flags: ['json'],
    });
    const period = readPeriodOption(options);
    if (!period) throw new UsageError('Say which days: --quarter 2026-27-Q3, --year, or --from and --to.');
    const folder = readFolder('in', options.in);
    const madeOn = options.on === undefined ? around.today : readDay('on', options.on);
    const expected = readExpected(options.expected);
    const audience = readAudience(options.audience);
    const threshold = readNumber('threshold', options.threshold, USUAL_THRESHOLD, 0);
    const lastWords = readWords('last-words', options['last-words']);
    const words = readWords('words', options.words);
    const read = await readPublished(options.list ?? 'feed');
    if (!read.ok) throw new UsageError(read.sentences.join('\n'));
    const { list } = read;
    const earlier = await readEarlierLists(options['earlier-lists'], list);
    const known = knownPlans(readPlans(options.plans), list, earlier);
    const plans = known.map(({ plan }) => plan);
    const out = makeFolder(options.out);
    const { store, files } = await receiveFolder(folder);
    if (store.files.length === 0) return finish({ outcome: 'nothing-read', files });
    const organisations = chooseOrganisations(options.organisation, store, list);
    const request: ReportRequest = { organisations, period, madeOn, list, plans, expected };
    const report = makeReport(store, request);
    const path = join(out, REPORT_FILE);
    const before = makeReportBefore(store, request);
    writeFileSync(path, `${JSON.stringify({ report, before }, null, 2)}\n`);
    const published = await writePublication(
      {
        report,
        before,
        words: words ?? carryForward(report, lastWords),
        lastWords,
        audience,
        threshold,
      },
      out,
    );
    const conflicts = listConflicts(store).length;
    return finish({ outcome: 'written', files, path, published, report, known, conflicts });

    async function finish(built: Built): Promise<number> {
      if (flags.json) around.print(JSON.stringify(toJson(built), null, 2));
      else await tellBuilt(around, built);
      return built.outcome === 'written' ? 0 : 1;
    }
  },
};

function chooseOrganisations(
  given: string | undefined,
  store: LogStore,
  { organisations }: ReportRequest['list'],
): readonly string[] {
  const asked = readOrganisations(given);
  const unknown = asked.find((id) => !organisations.some((one) => one.id === id));
  if (unknown !== undefined) throw new UsageError(`The list knows no organisation “${unknown}”.`);
  if (asked.length > 0) return asked;
  const found = surveySet(store, organisations).organisations.map(({ id }) => id);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return [only];
  throw new UsageError(`Say whose report with --organisation: ${found.join(', ') || 'the files name none'}.`);
}
