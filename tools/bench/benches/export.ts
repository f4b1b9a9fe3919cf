import type { Bench, Effort } from '../bench';
import { type Contestant, race, type Run } from '../race';
import { makeRow, type Row } from '../row';
import { openStage, type Stage } from '../stage/open-stage';
import type { WayName } from './export/calls';
import { COMPARISONS, type Comparison } from './export/comparisons';
import type * as InPage from './export/in-page';

type ExportStage = Stage<typeof InPage>;

/** A log on its way out, in each format: ours beside the usual ways, in a worker of the real extension. */
export const exportLog: Bench = {
  name: 'export',
  summary: 'writing a log into a file in each format, against reading alone and the usual libraries',
  async *rows(effort) {
    for (const size of sizesOf(effort)) {
      const stage = await openStage<typeof InPage>({
        module: 'tools/bench/benches/export/in-page.ts',
        say: effort.say,
      });
      try {
        effort.say(`making up a log of ${size.toLocaleString('en-GB')} entries`);
        await stage.measure('fill', size);
        for (const comparison of COMPARISONS) yield* compare(stage, size, comparison, effort);
      } finally {
        await stage.close();
      }
    }
  },
};

function sizesOf({ quick, large }: Effort): readonly number[] {
  if (quick) return [2_000];
  return large ? [100_000, 1_000_000] : [100_000];
}

/** All rows of one format: its speed beside the floor and its peers, then the memory it adds. */
async function* compare(
  stage: ExportStage,
  size: number,
  { format, peers, floor, memory }: Comparison,
  { rounds, say }: Effort,
): AsyncIterable<Row> {
  const racing = peers.filter(({ most }) => size <= most);
  for (const { name } of peers.filter((peer) => !racing.includes(peer))) {
    say(`${name} holds the whole log in memory: left out at ${size.toLocaleString('en-GB')} entries`);
  }
  const ours: WayName = `ours ${format}`;
  say(`${format}, ${size.toLocaleString('en-GB')} entries`);
  const raced = await race(
    [
      { name: 'ours', run: () => write(stage, size, ours) },
      { name: 'read only', run: () => write(stage, size, 'read only') },
      ...racing.map(({ name }): Contestant => ({ name, run: () => write(stage, size, name) })),
    ],
    // A run takes seconds, and the figures of one are steady: few rounds tell as much.
    { rounds: size >= 1_000_000 ? 1 : Math.ceil(rounds / 3), warmUps: size >= 1_000_000 ? 0 : 1 },
  );
  const told = {
    bench: 'export',
    size: `${format}, ${size.toLocaleString('en-GB')} entries`,
    figure: 'entries/s',
  };
  yield makeRow(raced, {
    ...told,
    peer: 'read only',
    ...(floor !== null && { goal: { of: 'ratio', is: 'at-least', bound: floor } }),
  });
  for (const { name, goal } of racing) {
    yield makeRow(raced, {
      ...told,
      peer: name,
      ...(goal !== null && { goal: { of: 'ratio', is: 'at-least', bound: goal } }),
    });
  }
  yield* addedMemory(stage, size, ours, memory);
}

/** One row on the memory that is added, measured in a browser that has done nothing else. */
async function* addedMemory(
  stage: ExportStage,
  size: number,
  way: WayName,
  most: number,
): AsyncIterable<Row> {
  await stage.restart();
  // The worker and its database are open before: they are there without any export.
  await stage.measure('check');
  const run = await write(stage, size, way);
  if (run.figures['addedMb'] === undefined) return;
  yield makeRow(await race([{ name: 'ours', run: () => run }], { rounds: 1, warmUps: 0 }), {
    bench: 'export',
    size: `${way.replace('ours ', '')}, ${size.toLocaleString('en-GB')} entries`,
    figure: 'addedMb',
    unit: 'MB added',
    goal: { of: 'ours', is: 'at-most', bound: most },
  });
}

/** Lets one way write the log, and looks afterwards at what it wrote. */
async function write(stage: ExportStage, size: number, way: WayName): Promise<Run> {
  const { figures } = await stage.measure('write', way);
  const { answer } = await stage.measure('check');
  return {
    figures: { ...figures, 'entries/s': (size / (figures['ms'] ?? Number.NaN)) * 1000 },
    ...(answer !== null && { answer }),
  };
}
