import type { Bench, Effort } from '../bench';
import { race, type Raced } from '../race';
import { makeRow, type Row } from '../row';
import { openStage } from '../stage/open-stage';
import type { WayName } from './export/calls';
import { type Comparison, FAMILIES, type FormatPeer } from './export/comparisons';
import type * as InPage from './export/in-page';
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
    const write = await writer(stage, { size, say });
    for (const family of FAMILIES) {
      const ways = waysOf(family, size, say);
      const raced = await race(
        ways.map((name) => ({ name, run: () => write(name) })),
        { rounds: size >= LARGE ? 1 : ROUNDS, warmUps: 0 },
      );
      for (const comparison of family) yield* tell(raced, size, comparison);
    }
  } finally {
    await stage.close();
  }
}

const isRacing = ({ most }: FormatPeer, size: number): boolean => size <= most;

/** Every way of a family that can write a log of that length, each once: one peer is there for several formats. */
function waysOf(family: readonly Comparison[], size: number, say: Effort['say']): readonly WayName[] {
  const peers = family.flatMap((comparison) => comparison.peers);
  const racing = new Set(peers.filter((peer) => isRacing(peer, size)).map(({ name }) => name));
  const left = new Set(peers.filter((peer) => !isRacing(peer, size)).map(({ name }) => name));
  if (left.size > 0) say(`left out, since they hold the whole log in memory: ${[...left].join(', ')}`);
  return ['read only', ...family.map(({ format }): WayName => `ours ${format}`), ...racing];
}

/** All rows of one format: its speed beside the floor and its peers, then the memory it adds. */
function* tell(raced: Raced, size: number, { format, peers, floor, memory }: Comparison): Iterable<Row> {
  const told = {
    bench: 'export',
    size: `${format}, ${size.toLocaleString('en-GB')} entries`,
    figure: 'entries/s',
    ours: `ours ${format}`,
  };
  const atLeast = (bound: number | null) =>
    bound !== null && { goal: { of: 'ratio', is: 'at-least', bound } as const };
  yield makeRow(raced, { ...told, peer: 'read only', ...atLeast(floor) });
  for (const { name, goal } of peers.filter((peer) => isRacing(peer, size))) {
    yield makeRow(raced, { ...told, peer: name, ...atLeast(goal) });
  }
  if (!raced.has(told.ours, 'addedMb')) return;
  yield makeRow(raced, {
    ...told,
    figure: 'addedMb',
    unit: 'MB added',
    goal: { of: 'ours', is: 'at-most', bound: memory },
  });
}
