import { quarterPeriod, type ReportPeriod, yearPeriod } from '../../../../lib/report/period';
import type { ReportRequest } from '../../../../lib/report/report-request';
import type { Effort } from '../../bench';
import { type Raced, race } from '../../race';
import { makeRow, type Row } from '../../row';
import { openStage, type Stage } from '../../stage/open-stage';
import type { SampleFiles } from './files';
import type * as InPage from './in-page';
import { LIMIT } from './limit';
import { readRequest } from './request';

const MODULE = 'tools/bench/benches/import/in-page.ts';

/** Opens the stage with these files chosen in its field. */
export async function openWith(paths: readonly string[], say: Effort['say']): Promise<Stage<typeof InPage>> {
  const stage = await openStage<typeof InPage>({ module: MODULE, say });
  await stage.measure('layField');
  const field = await stage.page.$('input[type=file]');
  await (field as unknown as { uploadFile(...files: readonly string[]): Promise<void> }).uploadFile(...paths);
  const { answer } = await stage.measure('countChosen');
  if (answer !== paths.length) throw new Error(`The page took ${answer} of ${paths.length} files.`);
  return stage;
}

/** Another period or organisation each time, as somebody looking through the figures would ask. */
function otherRequests(request: ReportRequest): readonly ReportRequest[] {
  const periods: readonly ReportPeriod[] = [
    quarterPeriod('2026-11-01'),
    yearPeriod('2026-11-01'),
    { is: 'days', from: '2026-11-01', to: '2026-11-30' },
  ];
  const all = request.organisations;
  return periods.flatMap((period) => [
    { ...request, period },
    { ...request, period, organisations: all.slice(0, 1) },
  ]);
}

/** The work in Chromium, in a worker of the extension’s own page, with the files chosen from the disk. */
export async function* inChromium({ files, json }: SampleFiles, effort: Effort): AsyncIterable<Row> {
  const { rounds, say } = effort;
  const size = `${files.toLocaleString('en-GB')} files of 1,000, Chromium`;
  const request = await readRequest();
  const own = await openWith(json, say);
  const alone = await openWith(json, say);
  try {
    const raced = await race(
      [
        { name: 'ours', run: () => own.measure('importChosen', request) },
        { name: 'JSON.parse alone', run: () => alone.measure('parseChosen') },
      ],
      { rounds },
    );
    yield* rowsOf(raced, size);
    const requests = otherRequests(request);
    let turn = 0;
    const redrawn = await race(
      [
        {
          name: 'ours',
          async run() {
            turn += 1;
            const { figures } = await own.measure('makeAnother', requests[turn % requests.length] ?? request);
            return { figures };
          },
        },
      ],
      { rounds: rounds * requests.length, warmUps: requests.length },
    );
    yield makeRow(redrawn, {
      bench: 'import',
      size: `${size}, another period or organisation`,
      figure: 'ms',
      goal: { of: 'ours', is: 'at-most', bound: 100 },
    });
  } finally {
    await own.close();
    await alone.close();
  }
}

function* rowsOf(raced: Raced, size: string): Iterable<Row> {
  const row = { bench: 'import', size };
  const peer = 'JSON.parse alone';
  yield makeRow(raced, {
    ...row,
    figure: 'cpuMs',
    unit: 'ms of processor',
    peer,
    goal: { of: 'ratio', is: 'at-most', bound: 2 },
    note: LIMIT,
  });
  yield makeRow(raced, { ...row, figure: 'ms', peer });
  yield makeRow(raced, {
    ...row,
    figure: 'longTaskMs',
    unit: 'ms of the longest task on the page',
    goal: { of: 'ours', is: 'at-most', bound: 50 },
  });
  yield makeRow(raced, {
    ...row,
    figure: 'addedMb',
    unit: 'MB added',
    peer,
    goal: { of: 'ours', is: 'at-most', bound: 400 },
  });
}
