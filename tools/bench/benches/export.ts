import type { Bench, Effort } from '../bench';
import type { Row } from '../row';
import { openStage } from '../stage/open-stage';
import { FAMILIES } from './export/comparisons';
import type * as InPage from './export/in-page';
import { raceFamily } from './export/race-family';
import { writer } from './export/writer';

/** From so many entries on one round has to do: it takes minutes. */
const LARGE = 1_000_000;
/** A run takes seconds, and the figures of one are steady: few rounds tell as much. */
const ROUNDS = 3;
/** Longer than any way takes for the largest log on a slow machine. Milliseconds. */
const PATIENCE_MS = 20 * 60_000;

/** A log on its way out, in each format: ours beside the usual ways, in a worker of the real extension. */
export const exportLog: Bench = {
  name: 'export',
  summary: 'writing a log into a file in each format, against reading alone and the usual libraries',
  async *rows(effort) {
    for (const size of sizesOf(effort)) yield* ofSize(size, effort);
  },
};

function sizesOf({ quick, large }: Effort): readonly number[] {
  if (quick) return [2_000];
  return large ? [100_000, LARGE] : [100_000];
}

async function* ofSize(size: number, { say }: Effort): AsyncIterable<Row> {
  const stage = await openStage<typeof InPage>({
    module: 'tools/bench/benches/export/in-page.ts',
    say,
    patienceMs: PATIENCE_MS,
  });
  try {
    say(`making up a log of ${size.toLocaleString('en-GB')} entries`);
    await stage.measure('fill', size);
    for (const family of FAMILIES) {
      // A new one each time: reading alone is in both races, and measured in a fresh browser for each.
      const write = await writer(stage, { size, say });
      yield* raceFamily(family, { size, rounds: size >= LARGE ? 1 : ROUNDS, write, say });
    }
  } finally {
    await stage.close();
  }
}
