import type { Effort } from '../../bench';
import { type Raced, race, type Run } from '../../race';
import { makeRow, type Row } from '../../row';
import type { SampleFiles } from './files';
import { openWith } from './in-chromium';

/** Periods and organisations are chosen so often for each round of the bench. */
const CHOICES_A_ROUND = 4;

/** No more than a tenth of a second until what was chosen is on the screen, and the page is never held up for half of that. */
const REDRAWN_MS = 100;
const BLOCKED_MS = 50;
const ADDED_MB = 400;

async function once(act: () => Promise<Run>): Promise<Raced> {
  return race([{ name: 'ours', run: act }], { rounds: 1, warmUps: 0 });
}

/**
 * A manager’s whole way on the extension’s own report page: files handed over and stopped, handed over again and kept, the
 * report looked at for one period and organisation after the other, and a file taken out.
 */
export async function* onReportPage(
  { files, json }: SampleFiles,
  { rounds, say }: Effort,
): AsyncIterable<Row> {
  const stage = await openWith(json, say);
  const row = (raced: Raced, what: string, figure: string, unit: string, bound?: number): Row =>
    makeRow(raced, {
      bench: 'report-page',
      size: `${files.toLocaleString('en-GB')} files of 1,000: ${what}`,
      figure,
      unit,
      ...(bound !== undefined && { goal: { of: 'ours', is: 'at-most', bound } as const }),
    });
  const handOver = async (how: 'lookAt' | 'lookAndCancel'): Promise<Run> => {
    await stage.measure('takeUpChosen');
    return stage.measure(how);
  };
  const acts = {
    'files handed over and stopped': () => handOver('lookAndCancel'),
    'files looked at': () => handOver('lookAt'),
    'files kept': () => stage.measure('keepAll'),
    'the report shown': () => stage.measure('showReport'),
  };
  try {
    await stage.measure('openReportPage');
    for (const [what, act] of Object.entries(acts)) {
      const raced = await once(async () => ({ figures: (await act()).figures }));
      yield row(raced, what, 'ms', 'ms');
      yield row(raced, what, 'longTaskMs', 'ms of the longest task', BLOCKED_MS);
      if (what === 'files looked at') yield row(raced, what, 'addedMb', 'MB added', ADDED_MB);
    }
    const { answer: periods } = await stage.measure('readPeriods');
    let turn = 0;
    const chosen = await race(
      [
        {
          name: 'ours',
          async run() {
            turn += 1;
            return { figures: (await stage.measure('choose', periods[turn % periods.length] ?? '')).figures };
          },
        },
      ],
      { rounds: rounds * CHOICES_A_ROUND, warmUps: 2 },
    );
    yield row(chosen, 'another period', 'ms', 'ms', REDRAWN_MS);
    yield row(chosen, 'another period', 'longTaskMs', 'ms of the longest task', BLOCKED_MS);
    yield row(await once(() => stage.measure('takeOutFirst')), 'a file taken out', 'ms', 'ms');
  } finally {
    await stage.close();
  }
}
