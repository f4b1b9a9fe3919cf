import type { Bench, Effort } from '../bench';
import { type Contestant, type Run, race } from '../race';
import { makeRow, type Row } from '../row';
import { openStage, type Stage } from '../stage/open-stage';
import type * as InPage from './log/in-page';

type LogStage = Stage<typeof InPage>;

/** A task of this length and longer is one that people feel: three frames. */
const LONG_TASK_MS = 50;
const WORDS = ['nursery', 'nursery letter refund'] as const;

/** A run over the whole log takes seconds, and is long enough to be steady. */
const fewer = (rounds: number): number => Math.ceil(rounds / 2);

/** The log of years: its first screen, search and a single save, in a page of the extension's own in real Chromium. */
export const log: Bench = {
  name: 'log',
  summary: 'first screen, search and save in a log of years, against Dexie and plain IndexedDB',
  async *rows(effort) {
    const stage = await openStage<typeof InPage>({
      module: 'tools/bench/benches/log/in-page.ts',
      say: effort.say,
    });
    try {
      yield* saving(stage, effort);
      const count = effort.quick ? 10_000 : 100_000;
      effort.say(`filling two logs with ${count.toLocaleString('en-GB')} entries`);
      await stage.measure('fill', count);
      yield* opening(stage, effort, count);
      yield* searching(stage, effort, count);
    } finally {
      await stage.close();
    }
  },
};

/** Strictly: nothing is called saved before it is on the disk. Peers save the row alone; ours its draft and history too. */
async function* saving(stage: LogStage, { rounds, quick, say }: Effort): AsyncIterable<Row> {
  const count = quick ? 50 : 200;
  say('single strict saves');
  const each = (name: string, work: 'saveOurs' | 'saveDexie' | 'saveRaw'): Contestant => ({
    name,
    async run(): Promise<Run> {
      const { answer } = await stage.measure(work, count);
      return { figures: { ms: answer.msEach }, answer: answer.saved };
    },
  });
  const raced = await race(
    [
      each('ours', 'saveOurs'),
      each('Dexie, strict', 'saveDexie'),
      each('plain IndexedDB, strict', 'saveRaw'),
    ],
    { rounds },
  );
  const row = { bench: 'log', size: 'single strict save', figure: 'ms' } as const;
  yield makeRow(raced, { ...row, peer: 'Dexie, strict', goal: { of: 'ratio', is: 'at-most', bound: 2 } });
  yield makeRow(raced, { ...row, peer: 'plain IndexedDB, strict' });
}

async function* opening(stage: LogStage, { rounds, say }: Effort, count: number): AsyncIterable<Row> {
  const size = `${count.toLocaleString('en-GB')} entries`;
  const peer = 'Dexie toArray';
  say('first screen');
  const first = await race(
    [
      { name: 'ours', run: () => stage.measure('firstScreenOurs') },
      { name: peer, run: () => stage.measure('firstScreenPeer') },
    ],
    { rounds: fewer(rounds) },
  );
  yield makeRow(first, {
    bench: 'log',
    size: `first screen, ${size}`,
    figure: 'ms',
    peer,
    goal: { of: 'ratio', is: 'at-most', bound: 0.1 },
  });
  say('the whole log');
  const whole = await race(
    [
      { name: 'ours', run: () => stage.measure('readOurs') },
      { name: peer, run: () => stage.measure('readPeer') },
    ],
    { rounds: fewer(rounds) },
  );
  yield makeRow(whole, { bench: 'log', size: `read and checked, ${size}`, figure: 'ms', peer });
  yield makeRow(whole, {
    bench: 'log',
    size: `longest task while reading, ${size}`,
    figure: 'longTaskMs',
    unit: 'ms',
    peer,
    goal: { of: 'ours', is: 'at-most', bound: LONG_TASK_MS },
  });
}

async function* searching(stage: LogStage, { rounds, say }: Effort, count: number): AsyncIterable<Row> {
  const size = `${count.toLocaleString('en-GB')} entries`;
  for (const words of WORDS) {
    say(`search for “${words}”`);
    const raced = await race(
      [
        { name: 'ours', run: () => stage.measure('searchOurs', words) },
        { name: 'Dexie toArray and filter', run: () => stage.measure('searchPeer', words) },
        { name: 'filter of an array', run: () => stage.measure('searchHeld', words) },
      ],
      { rounds: fewer(rounds) },
    );
    const row = { bench: 'log', size: `search “${words}”, ${size}` } as const;
    yield makeRow(raced, {
      ...row,
      figure: 'ms',
      peer: 'Dexie toArray and filter',
      goal: { of: 'ratio', is: 'at-most', bound: 0.1 },
    });
    yield makeRow(raced, { ...row, figure: 'ms', peer: 'filter of an array' });
    yield makeRow(raced, {
      ...row,
      size: `longest task, ${row.size}`,
      figure: 'longTaskMs',
      unit: 'ms',
      peer: 'filter of an array',
      goal: { of: 'ours', is: 'at-most', bound: LONG_TASK_MS },
    });
  }
}
